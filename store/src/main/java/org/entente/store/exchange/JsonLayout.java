package org.entente.store.exchange;

import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line. */
final class JsonLayout implements EventLayout {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public String header() {
        return "";
    }

    @Override
    public String row(SourcedEvent sourced) {
        return Backslashes.halves(MAPPER.writeValueAsString(EventObject.whole(sourced))) + "\n";
    }
}
