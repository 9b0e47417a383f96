package org.entente.network.tie;

import org.entente.model.SetAside;

/** What was reported on a pair and moves no tie. */
record Aside(Dyad dyad, SetAside setAside) {}
