package org.wandelwerk.region;

import java.util.Arrays;
import java.util.Optional;

/** What a region consists of, in the order in which it is taken over. */
enum RecordKind {
    ORGANISATIONS("organisations", "organisations"),
    TOPICS("topics", "topics"),
    WORKSHOPS("workshops", "workshops"),
    OTHER_BODIES("other bodies", "bodies"),
    SPEAKERS("speakers", "speakers"),
    SEATS("seats", "seats"),
    PROJECTS("projects", "projects"),
    MEETINGS("meetings", "sessions"),
    NEWS("news", "news"),
    FIGURES("published figures", "figures");

    private final String words;
    private final String section;

    /** @param section where the file tells of them; some are told of within other sections */
    RecordKind(String words, String section) {
        this.words = words;
        this.section = section;
    }

    String words() {
        return words;
    }

    /** The kind of the record to which a field belongs; empty for the file as a whole. */
    static Optional<RecordKind> of(String field) {
        return Arrays.stream(values())
                .filter(kind -> field.startsWith(kind.section + "["))
                .findFirst();
    }
}
