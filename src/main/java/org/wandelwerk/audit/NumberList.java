package org.wandelwerk.audit;

import java.util.Arrays;
import java.util.Optional;
import org.wandelwerk.history.RowNumbers.Numbered;

/** A list in which each thing that was ever recorded has its number. */
public enum NumberList {
    DECISIONS(
            "entscheidungen",
            "projekte",
            new Numbered("project.decisions", "body", "project_id", "project.publications")),
    MEETINGS("sitzungen", "sitzungen", new Numbered("meeting.meetings", "kind", "id", "meeting.publications")),
    NEWS("meldungen", "meldungen", new Numbered("news.items", "origin_source", "id", "news.publications")),
    FILINGS(
            "eingaenge",
            "projekte",
            new Numbered("profile.versions", "language", "profile_id", "project.publications"));

    private final String word;
    private final String kind;
    private final Numbered table;

    NumberList(String word, String kind, Numbered table) {
        this.word = word;
        this.kind = kind;
        this.table = table;
    }

    /** The word in its address. */
    public String word() {
        return word;
    }

    /** The word of the kind of records that its rows belong to. */
    public String kind() {
        return kind;
    }

    Numbered table() {
        return table;
    }

    public static Optional<NumberList> named(String word) {
        return Arrays.stream(values()).filter(list -> list.word.equals(word)).findFirst();
    }
}
