package org.wandelwerk.correction;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Publication;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Slice;

/** Takes things out of the public and brings them back, with the reason, for everyone to read. */
@Service
@Transactional
public class Recalls {

    private final RecallRepository repository;
    private final List<Recallable> modules;
    private final Clock clock;

    Recalls(RecallRepository repository, List<Recallable> modules, Clock clock) {
        this.repository = repository;
        this.modules = modules;
        this.clock = clock;
    }

    /**
     * Ends the publication of a thing.
     *
     * @throws NotFound when there is no such thing
     * @throws Refused when it is not public, nobody acts, or the reason is missing or too long
     */
    public Recall recall(Subject subject, Grounds grounds) {
        if (grounds.isWithoutReason()) {
            throw new Refused("correction.refused.reason");
        }
        if (grounds.isTooLong()) {
            throw new Refused("correction.refused.length");
        }
        var act = act();
        var found = find(subject);
        var ended = found.module().end(found.id()).orElseThrow(() -> new Refused("correction.refused.hidden"));
        var id = HashedId.of("recall", found.id().toString(), ended.at().toString());
        var recall = new Recall(id, subject, found.id(), grounds, ended, act.by(), act.at(), null);
        repository.add(recall);
        return recall;
    }

    /**
     * Publishes a recalled thing again, as it is recorded now.
     *
     * @throws NotFound when there is no such thing
     * @throws Refused when it is not recalled, or nobody acts
     */
    public Recall republish(Subject subject) {
        var act = act();
        var found = find(subject);
        var recall = repository.follow(found.id(), act).orElseThrow(() -> new Refused("correction.refused.standing"));
        found.module().begin(found.id(), act);
        return recall;
    }

    /** Why the thing is not public; empty when it was not recalled, or is public again. */
    @Transactional(readOnly = true)
    public Optional<Recall> standing(Subject subject) {
        return repository.standing(subject);
    }

    /** Why nothing is to be read at an address: also of things that have the key since, or had it before. */
    @Transactional(readOnly = true)
    public Optional<Recall> behind(Subject subject) {
        return repository
                .standing(subject)
                .or(() -> repository.standing(known(subject).toList()));
    }

    private Stream<UUID> known(Subject subject) {
        return modules.stream()
                .flatMap(module -> Stream.concat(module.find(subject).stream(), module.formerly(subject)));
    }

    /** The ids of all things of a kind that are recalled and not public again. */
    @Transactional(readOnly = true)
    public Set<UUID> standing(SubjectKind kind) {
        return repository.standing(kind);
    }

    /** One part of the public log, the newest first, behind the given cursor; a cursor that is none is not found. */
    @Transactional(readOnly = true)
    public Slice<RecallEntry> newest(@Nullable String after, int size) {
        var position =
                after == null ? null : LogPosition.read(after).orElseThrow(() -> new NotFound("recalls " + after));
        return Slice.of(repository.newest(position, size + 1), size, LogPosition::cursor);
    }

    private Publication act() {
        var actor = Acting.now().orElseThrow(() -> new Refused("correction.refused.nobody"));
        return new Publication(actor.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private Found find(Subject subject) {
        return modules.stream()
                .flatMap(module -> module.find(subject).map(id -> new Found(module, id)).stream())
                .findFirst()
                .orElseThrow(() -> new NotFound(subject.address()));
    }

    /** A thing and the module that owns it. */
    private record Found(Recallable module, UUID id) {}
}
