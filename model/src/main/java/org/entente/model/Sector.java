package org.entente.model;

/** What part of society or of the world an actor stands for, by the codes of the PLOVER codebook. */
public enum Sector {
    GOV("executive"),
    MIL("military"),
    LEG("legislature"),
    JUD("courts"),
    COP("police"),
    SPY("intelligence"),
    PTY("party"),
    OPP("opposition"),
    REB("rebels"),
    PRM("paramilitary"),
    UAF("unidentified armed"),
    ELI("former officials and their families"),
    CVL("civilians and activists"),
    BUS("business"),
    CRM("criminals"),
    EDU("education"),
    JRN("journalists"),
    LAB("labour"),
    MED("health"),
    REF("refugees"),
    REL("religion"),
    AGR("agriculture"),
    PRE("partially recognised territory"),
    IGO("intergovernmental organisation"),
    NGO("non-governmental organisation"),
    MNC("multinational company"),
    IMG("international militarised group");

    private final String title;

    Sector(String title) {
        this.title = title;
    }

    /** Lower-case English name. */
    public String title() {
        return title;
    }
}
