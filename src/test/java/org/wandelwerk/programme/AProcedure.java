package org.wandelwerk.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** Procedures to test with. */
public final class AProcedure {

    private static final String LAUSITZ = "lausitz-brandenburg.yaml";

    /** Two steps, one of which can be repeated; as short as the rules allow. */
    static final String SHORT = """
        procedure: short
        version: 1
        valid: 2026-01-01
        title: { de: "Kurzes Verfahren" }
        legal: []
        steps:
          - id: intake
            kind: Intake
            outcomes:
              complete: { to: vote }
              returned: { to: intake }
          - id: vote
            kind: CommitteeVote
            outcomes:
              done: { end: DONE }
        public-states:
          intake: { de: "eingereicht" }
          vote: { de: "in der Werkstatt" }
        stages:
          - { id: idea, label: { de: "Idee" }, steps: [ intake ] }
          - { id: workshop, label: { de: "Werkstatt" }, steps: [ vote ] }
        taken-over:
          - { word: recommended, status: RECOMMENDED, step: vote, label: { de: "empfohlen" } }
          - { word: confirmed, status: CONFIRMED, step: vote, label: { de: "bestätigt" } }
          - { word: preparing, status: APPLICATION_IN_PREPARATION, step: vote, label: { de: "in Abstimmung" } }
          - { word: open, status: APPLICATION_OPEN, step: vote, label: { de: "offen" } }
          - { word: applied, status: APPLIED, step: vote, label: { de: "beantragt" } }
          - { word: partly, status: PARTLY_GRANTED, step: vote, label: { de: "teilbewilligt" } }
          - { word: granted, status: GRANTED, step: vote, label: { de: "bewilligt" } }
          - { word: building, status: IN_IMPLEMENTATION, step: vote, label: { de: "in Umsetzung" } }
          - { word: completed, status: COMPLETED, step: vote, label: { de: "fertig" } }
          - { word: null, status: NOT_RECORDED, step: null, label: { de: "nicht überliefert" } }
        """;

    private AProcedure() {}

    /** The one that the house ships. */
    public static Procedure lausitz() {
        return lausitzFile().read();
    }

    static ProcedureFile lausitzFile() {
        try {
            var document = new ClassPathResource("procedures/" + LAUSITZ).getContentAsString(StandardCharsets.UTF_8);
            return new ProcedureFile(LAUSITZ, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProcedureFile shortFile(String document) {
        return new ProcedureFile("short.yaml", document);
    }
}
