package org.wandelwerk.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeEntry;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.topic.Topic;
import org.wandelwerk.topic.TopicId;
import org.wandelwerk.topic.Topics;

/** Workshops and other bodies by all their names and what they want. */
@Component
class BodyEntries implements CatalogSource {

    private final Committees committees;
    private final Topics topics;

    BodyEntries(Committees committees, Topics topics) {
        this.committees = committees;
        this.topics = topics;
    }

    @Override
    public CatalogKind kind() {
        return CatalogKind.BODY;
    }

    @Override
    public String schema() {
        return "committee";
    }

    /** A region has a few dozen: all of them are one part. */
    @Override
    public EntryParts parts() {
        return (_, _) -> {
            var all = Stream.concat(
                            committees.workshops().stream().map(CommitteeEntry::committee),
                            committees.bodies().stream())
                    .toList();
            return new Slice<>(entries(all), null);
        };
    }

    @Override
    public List<CatalogEntry> of(Collection<UUID> ids) {
        return entries(
                committees.named(ids.stream().map(CommitteeId::new).toList()).values());
    }

    private List<CatalogEntry> entries(Collection<Committee> found) {
        var themes = topics.named(
                found.stream().flatMap(one -> one.topics().stream()).collect(Collectors.toSet()));
        return found.stream().map(one -> entry(one, themes)).toList();
    }

    private static CatalogEntry entry(Committee one, Map<TopicId, Topic> themes) {
        var number = one.number() == null ? null : String.valueOf(one.number());
        var former =
                one.formerNames().stream().flatMap(name -> both(name.name())).toList();
        var topics =
                one.topics().stream().map(themes::get).filter(Objects::nonNull).toList();
        var also = Stream.concat(
                        topics.stream().flatMap(topic -> both(topic.name())),
                        number == null ? Stream.empty() : Stream.of("Werkstatt " + number, "workshop " + number))
                .toList();
        return new CatalogEntry(
                new CatalogId(CatalogKind.BODY, one.id().value()),
                Audience.EVERYBODY,
                new CatalogText(one.name(), one.goal(), null, former, also),
                number == null ? "/gremien/" + one.slug() : "/werkstaetten/" + number,
                null,
                null,
                Map.of(
                        Facet.WORKSHOP,
                        Keyed.one(number),
                        Facet.TOPIC,
                        topics.stream().map(Topic::slug).collect(Collectors.toSet())),
                List.of(),
                Set.of());
    }

    private static Stream<String> both(Text text) {
        return Stream.of(text.de(), text.en()).filter(Objects::nonNull);
    }
}
