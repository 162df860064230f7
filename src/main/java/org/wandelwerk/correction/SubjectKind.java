package org.wandelwerk.correction;

import java.util.Optional;
import org.wandelwerk.kernel.PublicKey;

/** A kind of thing that can be recalled, and the folder of addresses in which its pages lie. */
public enum SubjectKind {
    PROJECT("/projekte/", "[A-Za-z0-9-]{1,20}"),
    MEETING("/sitzungen/", Words.SLUG),
    NEWS("/aktuelles/", Words.SLUG),
    ORGANISATION("/akteure/", Words.SLUG),
    WORKSHOP("/werkstaetten/", "[1-9][0-9]{0,3}"),
    BODY("/gremien/", Words.SLUG);

    private final String folder;
    private final String keys;

    SubjectKind(String folder, String keys) {
        this.folder = folder;
        this.keys = keys;
    }

    String folder() {
        return folder;
    }

    /** The key as it is written; empty when no thing of this kind can have it. */
    Optional<String> read(String typed) {
        if (!typed.matches(keys)) {
            return Optional.empty();
        }
        return this == PROJECT ? PublicKey.read(typed).map(PublicKey::value) : Optional.of(typed);
    }

    private static final class Words {

        static final String SLUG = "[a-z0-9]+(-[a-z0-9]+){0,60}";
    }
}
