package org.entente.app.brief.paper;

import java.awt.Color;

/** The colours of the page's style, on white. */
final class Ink {
    static final Color TEXT = new Color(0x1d2126);
    static final Color SOFT = new Color(0x545b64);
    static final Color RULE = new Color(0xd5d8dc);
    static final Color LINK = new Color(0x0b4f8a);
    static final Color PULL = new Color(0x1f6f5c);
    static final Color PUSH = new Color(0x9c3d1a);
    static final Color PUSH_GROUND = new Color(0xf3d9cc);
    static final Color BAND = new Color(0x9db9d1);
    static final Color PALE_BAND = new Color(0xd8e3ed);
    static final Color MARK = new Color(0x0b3f6e);

    private Ink() {}
}
