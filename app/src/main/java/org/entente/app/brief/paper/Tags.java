package org.entente.app.brief.paper;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** What each stretch of a sheet is: a heading, a paragraph, a cell (ISO 32000-1, 14.7 and 14.8). */
final class Tags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement("Document", root);
    private final Map<PDPage, COSArray> marked = new HashMap<>();
    private final COSArray parents = new COSArray();
    private int next;

    Tags() {
        root.appendKid(document);
    }

    PDStructureElement document() {
        return document;
    }

    /** A new part of another, last in it. */
    static PDStructureElement part(PDStructureNode parent, String kind) {
        PDStructureElement element = new PDStructureElement(kind, parent);
        parent.appendKid(element);
        return element;
    }

    /** The number under which a stretch of the page belongs to the element. */
    int mark(PDPage page, PDStructureElement element) {
        COSArray owners = marked.computeIfAbsent(page, this::listed);
        int number = owners.size();
        owners.add(element.getCOSObject());
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        return number;
    }

    /** The link belongs to the element. */
    void link(PDPage page, PDAnnotation link, PDStructureElement element) {
        link.setStructParent(next);
        parents.add(COSInteger.get(next));
        parents.add(element.getCOSObject());
        next++;
        PDObjectReference reference = new PDObjectReference();
        reference.setPage(page);
        reference.setReferencedObject(link);
        element.appendKid(reference);
    }

    void finish(PDDocument file) {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(next);
        PDDocumentCatalog catalog = file.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        catalog.setMarkInfo(info);
    }

    private COSArray listed(PDPage page) {
        COSArray owners = new COSArray();
        page.setStructParents(next);
        parents.add(COSInteger.get(next));
        parents.add(owners);
        next++;
        return owners;
    }
}
