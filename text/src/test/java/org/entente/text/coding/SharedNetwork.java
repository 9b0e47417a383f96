package org.entente.text.coding;

import org.entente.text.encoder.PairNetwork;
import org.entente.text.encoder.SentenceModel;

/** The sentence model, loaded once for all tests. */
public final class SharedNetwork {
    private static final PairNetwork NETWORK = PairNetwork.load(SentenceModel.load());

    private SharedNetwork() {}

    public static PairNetwork get() {
        return NETWORK;
    }
}
