package org.wandelwerk.programme;

import java.util.Arrays;
import java.util.Optional;

/** What a step of a procedure does; everything else about a step is data. */
public enum StepKind {
    INTAKE("Intake"),
    QUALIFICATION("Qualification"),
    COMMITTEE_VOTE("CommitteeVote"),
    CONFIRMATION("Confirmation"),
    NOTIFICATION("Notification"),
    APPLICATION("Application"),
    GRANT("Grant"),
    IMPLEMENTATION("Implementation"),
    PROOF_OF_USE("ProofOfUse"),
    RETENTION("Retention");

    private final String word;

    StepKind(String word) {
        this.word = word;
    }

    /** The word that a procedure's file uses. */
    public String word() {
        return word;
    }

    static Optional<StepKind> read(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
