package org.wandelwerk.draft;

import org.wandelwerk.kernel.Refused;

/** The one-time key of a form, so that a form sent twice does once what it asks for. */
public record FormKey(String value) {

    /** Asked after the rights: who may not send the form does not learn what it lacks. */
    String checked() {
        if (!value.matches("[0-9a-f]{32}")) {
            throw new Refused("draft.refused.key");
        }
        return value;
    }
}
