package org.entente.store.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document, written element by element, each on a line of its own. */
final class XmlDocument {
    private final Writer out;
    private final XMLStreamWriter xml;
    private int depth;

    XmlDocument(Writer out) throws IOException {
        // Without a buffer in between the JDK would compare the writer's encoding, by its old name, with UTF-8.
        this.out = new BufferedWriter(out);
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(this.out);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException wrong) {
            throw new IOException(wrong);
        }
    }

    /** Opens an element; attributes are given as names and values in turn. */
    XmlDocument open(String name, String... attributes) throws IOException {
        try {
            indent();
            xml.writeStartElement(name);
            attributes(attributes);
            depth++;
        } catch (XMLStreamException wrong) {
            throw new IOException(wrong);
        }
        return this;
    }

    XmlDocument close() throws IOException {
        try {
            depth--;
            indent();
            xml.writeEndElement();
        } catch (XMLStreamException wrong) {
            throw new IOException(wrong);
        }
        return this;
    }

    /** An element without content. */
    XmlDocument empty(String name, String... attributes) throws IOException {
        try {
            indent();
            xml.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException wrong) {
            throw new IOException(wrong);
        }
        return this;
    }

    /** An element with nothing but text. */
    XmlDocument text(String name, String text, String... attributes) throws IOException {
        try {
            indent();
            xml.writeStartElement(name);
            attributes(attributes);
            xml.writeCharacters(XmlText.of(text));
            xml.writeEndElement();
        } catch (XMLStreamException wrong) {
            throw new IOException(wrong);
        }
        return this;
    }

    /** Ends the document and hands all of it to the writer. */
    void end() throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException wrong) {
            throw new IOException(wrong);
        }
        out.flush();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], XmlText.of(attributes[at + 1]));
        }
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
