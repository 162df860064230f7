package org.wandelwerk.programme;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.TrailTable;

/** What happened to a programme: its terms, its funding areas, and the versions of its procedure. */
@Configuration(proxyBeanMethods = false)
class ProgrammeTrail {

    private static final String TEXTS = "programme.trail.";

    @Bean
    TrailSource trailOfProgrammes(TrailRepository records) {
        return TrailSource.of("programme", "programm", TEXTS, tables(), records).alwaysPublic();
    }

    private static List<TrailTable> tables() {
        return List.of(
                TrailTable.of("programme.programmes", "id", TEXTS)
                        .texts("name_de", "name_en", "legal", "document")
                        .hidden("code"),
                TrailTable.of("programme.funding_areas", "programme_id", TEXTS)
                        .texts("code", "name_de", "name_en", "legal")
                        .hidden("programme", "position"),
                TrailTable.of("programme.procedures", "programme_id", TEXTS)
                        .texts("version", "digest")
                        .hidden("procedure", "document", "released_by", "released_at"),
                TrailTable.of("programme.procedure_steps", "programme_id", TEXTS)
                        .word("kind", "moving.kind.")
                        .texts("version", "step", "stage")
                        .hidden("procedure", "position"));
    }
}
