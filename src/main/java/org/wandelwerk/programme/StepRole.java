package org.wandelwerk.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The roles of the house whose turn a step can be; the others only read. */
public enum StepRole {
    PROMOTER("promoter"),
    OFFICE("office"),
    SPEAKER("speaker"),
    MINISTRY("ministry"),
    GROUP_CHAIR("group-chair"),
    BANK("bank");

    private final String code;

    StepRole(String code) {
        this.code = code;
    }

    /** The code of the role in the catalogue of roles. */
    public String code() {
        return code;
    }

    static Optional<StepRole> read(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }

    /** Whose turn it is when a procedure does not say. */
    static List<StepRole> of(StepKind kind) {
        return switch (kind) {
            case INTAKE -> List.of(PROMOTER);
            case QUALIFICATION, NOTIFICATION -> List.of(OFFICE);
            case COMMITTEE_VOTE -> List.of(OFFICE, SPEAKER);
            case CONFIRMATION -> List.of(GROUP_CHAIR);
            case APPLICATION, GRANT, IMPLEMENTATION, PROOF_OF_USE, RETENTION -> List.of(OFFICE, BANK);
        };
    }
}
