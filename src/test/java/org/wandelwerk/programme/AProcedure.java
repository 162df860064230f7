package org.wandelwerk.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** Procedures to test with. */
public final class AProcedure {

    private static final String LAUSITZ = "lausitz-brandenburg-4.yaml";

    /** Two steps, one of which can be repeated; as short as the rules allow. */
    static final String SHORT = """
        procedure: short
        version: 1
        valid: 2026-01-01
        title: { de: "Kurzes Verfahren", en: x }
        legal: []
        steps:
          - id: intake
            kind: Intake
            outcomes:
              complete: { to: vote, label: { de: a, en: b } }
              returned: { to: intake, label: { de: a, en: b } }
          - id: vote
            kind: CommitteeVote
            body: { kind: WORKSHOP, chosen-by: project.workshops }
            rule: consensus
            outcomes:
              done: { end: COMPLETED, label: { de: a, en: b } }
        public-states:
          intake: { de: "eingereicht", en: x }
          vote: { de: "in der Werkstatt", en: x }
        stages:
          - { id: idea, label: { de: "Idee", en: x }, steps: [ intake ] }
          - { id: workshop, label: { de: "Werkstatt", en: x }, steps: [ vote ] }
        taken-over:
          - { word: recommended, status: RECOMMENDED, step: vote, label: { de: "empfohlen", en: x } }
          - { word: confirmed, status: CONFIRMED, step: vote, label: { de: "bestätigt", en: x } }
          - { word: preparing, status: APPLICATION_IN_PREPARATION, step: vote, label: { de: "in Abstimmung", en: x } }
          - { word: open, status: APPLICATION_OPEN, step: vote, label: { de: "offen", en: x } }
          - { word: applied, status: APPLIED, step: vote, label: { de: "beantragt", en: x } }
          - { word: partly, status: PARTLY_GRANTED, step: vote, label: { de: "teilbewilligt", en: x } }
          - { word: granted, status: GRANTED, step: vote, label: { de: "bewilligt", en: x } }
          - { word: building, status: IN_IMPLEMENTATION, step: vote, label: { de: "in Umsetzung", en: x } }
          - { word: completed, status: COMPLETED, step: vote, label: { de: "fertig", en: x } }
          - { word: null, status: NOT_RECORDED, step: null, label: { de: "nicht überliefert", en: x } }
        """;

    private AProcedure() {}

    /** The newest that the house ships. */
    public static Procedure lausitz() {
        return lausitzFile().read();
    }

    /** The one that it shipped first. */
    public static Procedure firstOfTheLausitz() {
        return file("lausitz-brandenburg.yaml").read();
    }

    static ProcedureFile lausitzFile() {
        return file(LAUSITZ);
    }

    static ProcedureFile file(String name) {
        try {
            var document = new ClassPathResource("procedures/" + name).getContentAsString(StandardCharsets.UTF_8);
            return new ProcedureFile(name, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProcedureFile shortFile(String document) {
        return new ProcedureFile("short.yaml", document);
    }
}
