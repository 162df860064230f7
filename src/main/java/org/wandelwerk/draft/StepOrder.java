package org.wandelwerk.draft;

import java.util.UUID;
import org.wandelwerk.kernel.Refused;

/**
 * What somebody asks for by one of the buttons beside a draft.
 *
 * @param version that of the draft beside which the button stood
 * @param key the one-time key of the form
 */
public record StepOrder(String kind, UUID record, int version, Key key) {

    /** The one-time key of a form, so that a form sent twice does once what it asks for. */
    public record Key(String value) {

        /** Asked after the rights: who may not send the form does not learn what it lacks. */
        String checked() {
            if (!value.matches("[0-9a-f]{32}")) {
                throw new Refused("draft.refused.key");
            }
            return value;
        }
    }
}
