package org.wandelwerk.committee;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.organisation.RepresentativeId;
import org.wandelwerk.organisation.Representatives;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.TrailTable;

/** What happened to the office of a speaker. */
@Configuration(proxyBeanMethods = false)
class SpeakerTrail {

    private static final String TEXTS = "committee.trail.";

    @Bean
    TrailSource trailOfSpeakers(CommitteeDeskRepository repository, Representatives representatives) {
        return TrailSource.of("sprecher", "sprecherin", "committee.speaker.edit.field.", tables(), ids -> {
            var rows = repository.speakersOf(ids);
            var holders = representatives.named(
                    rows.stream().map(row -> new RepresentativeId(row.holder())).toList());
            return rows.stream()
                    .map(row -> row.record(Optional.ofNullable(holders.get(new RepresentativeId(row.holder())))
                            .map(holder -> holder.name())))
                    .toList();
        });
    }

    private static List<TrailTable> tables() {
        return List.of(CommitteeTrail.speakers("id"), TrailTable.publications("committee.publications", TEXTS));
    }
}
