package org.entente.app.brief.writing;

import org.entente.app.brief.Block;

/** A picture as an SVG file of its own, in the colours of the brief. */
public final class PictureFile {
    private static final String BEGIN = "<svg ";

    private PictureFile() {}

    public static String of(Block.Picture picture) {
        String svg = picture.svg();
        int body = svg.indexOf('>') + 1;
        return BEGIN + "xmlns=\"http://www.w3.org/2000/svg\" width=\"960\" "
                + svg.substring(BEGIN.length(), body)
                + "<style>" + HtmlWriter.style()
                + "svg.picture { background: var(--ground); max-width: none; width: 960px; }</style>"
                + svg.substring(body) + "\n";
    }
}
