package org.wandelwerk.correction;

import java.util.Optional;
import org.wandelwerk.kernel.PublicKey;

/**
 * A kind of thing that can be recalled, and the folder of addresses in which its pages lie; what lies below the page of
 * another kind stands before that. What stands on the pages of others only has an address that leads there.
 */
public enum SubjectKind {
    PROFILE("/projekte/", Words.KEY, "/steckbrief"),
    PROJECT("/projekte/", Words.KEY),
    MEETING("/sitzungen/", Words.SLUG),
    NEWS("/aktuelles/", Words.SLUG),
    ORGANISATION("/akteure/", Words.SLUG),
    WORKSHOP("/werkstaetten/", "[1-9][0-9]{0,3}"),
    BODY("/gremien/", Words.SLUG),
    SEAT("/sitze/", Words.ID),
    SPEAKER("/sprecher/", Words.ID),
    TOPIC("/themen/", Words.SLUG);

    private final String folder;
    private final String keys;
    private final String below;

    SubjectKind(String folder, String keys) {
        this(folder, keys, "");
    }

    SubjectKind(String folder, String keys, String below) {
        this.folder = folder;
        this.keys = keys;
        this.below = below;
    }

    /** Where the page of the thing lies. */
    String address(String key) {
        return folder + key + below;
    }

    /** The key in an address of the thing, or of what lies below it; empty when it is no such address. */
    Optional<String> keyIn(String path) {
        if (!path.startsWith(folder)) {
            return Optional.empty();
        }
        var typed = path.substring(folder.length()).replaceFirst("(?s)[/.?#].*", "");
        var rest = path.substring(folder.length() + typed.length());
        return below.isEmpty() || rest.matches("(?s)" + below + "([/.?#].*)?") ? read(typed) : Optional.empty();
    }

    /** The key as it is written; empty when no thing of this kind can have it. */
    private Optional<String> read(String typed) {
        if (!typed.matches(keys)) {
            return Optional.empty();
        }
        return keys.equals(Words.KEY) ? PublicKey.read(typed).map(PublicKey::value) : Optional.of(typed);
    }

    private static final class Words {

        static final String KEY = "[A-Za-z0-9-]{1,20}";
        static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
        static final String SLUG = "[a-z0-9]+(-[a-z0-9]+){0,60}";
    }
}
