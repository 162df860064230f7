package org.wandelwerk.topic;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.draft.FieldOption;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.Refused;

/** The themes of the house. */
@Service
@Transactional
public class Topics {

    private final TopicRepository repository;
    private final TopicDeskRepository desk;
    private final TopicPublicationRepository publications;
    private final Clock clock;

    Topics(TopicRepository repository, TopicDeskRepository desk, TopicPublicationRepository publications, Clock clock) {
        this.repository = repository;
        this.desk = desk;
        this.publications = publications;
        this.clock = clock;
    }

    /** Takes a topic over and publishes it; its parent must be there before it. */
    public Change takeOver(Topic topic) {
        var stored = repository.find(topic.id());
        if (stored.filter(topic::equals).isPresent()) {
            return Change.SAME;
        }
        if (stored.isPresent() && topic.origin().givesWayTo(stored.get().origin())) {
            return Change.KEPT;
        }
        if (isBelowItself(topic)) {
            throw new Refused("topic.parent.below");
        }
        refuseTakenSlug(topic);
        if (stored.isPresent()) {
            repository.update(topic);
            return Change.CHANGED;
        }
        repository.add(topic);
        publications.add(topic.id(), clock.instant());
        return Change.NEW;
    }

    /** Whether a topic would stand below itself. */
    @Transactional(readOnly = true)
    boolean isBelowItself(Topic topic) {
        var above = Optional.ofNullable(topic.parent());
        while (above.isPresent()) {
            if (above.get().equals(topic.id())) {
                return true;
            }
            above = repository.parentOf(above.get());
        }
        return false;
    }

    private void refuseTakenSlug(Topic topic) {
        if (repository.hasSlugElsewhere(topic)) {
            throw new Refused("topic.slug.taken");
        }
    }

    /**
     * Those that a record can be about, for forms, by name: the published ones.
     *
     * @param kept what it is about already, which counts among them though it be recalled
     */
    @Transactional(readOnly = true)
    public List<FieldOption> options(Collection<TopicId> kept) {
        return desk.options(kept);
    }

    /** The published ones with these address words. */
    @Transactional(readOnly = true)
    public List<Topic> called(Collection<String> slugs) {
        return slugs.isEmpty() ? List.of() : repository.called(slugs);
    }

    /** All that are published. */
    @Transactional(readOnly = true)
    public List<Topic> published() {
        return repository.published();
    }

    /** The published ones of the given topics. */
    @Transactional(readOnly = true)
    public Map<TopicId, Topic> named(Collection<TopicId> ids) {
        return repository.published(ids).stream().collect(Collectors.toMap(Topic::id, Function.identity()));
    }
}
