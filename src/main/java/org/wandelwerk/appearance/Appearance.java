package org.wandelwerk.appearance;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.ErasedPerson;

/** The look of the house at the desk: each change is a version of its own, and none is ever changed. */
@Service
@Transactional
public class Appearance {

    /** How many changes are shown at once. */
    public static final int MOST = 20;

    private final LookRepository repository;
    private final LogoRepository logos;
    private final Rights rights;
    private final People people;
    private final Clock clock;

    Appearance(LookRepository repository, LogoRepository logos, Rights rights, People people, Clock clock) {
        this.repository = repository;
        this.logos = logos;
        this.rights = rights;
        this.people = people;
        this.clock = clock;
    }

    /** A part by its word, as it is now. */
    @Transactional(readOnly = true)
    public LookVersion part(String word) {
        requireRight(word);
        return Part.of(word).map(this::now).orElseThrow(() -> new NotFound("part " + word));
    }

    /** The parts that are not as they ship. */
    @Transactional(readOnly = true)
    public List<Part> changedParts() {
        requireRight("parts");
        return repository.now().stream()
                .filter(version -> !version.isShipped())
                .map(LookVersion::part)
                .toList();
    }

    /** The newest first, those before the given one; one more than is shown tells that there are more. */
    @Transactional(readOnly = true)
    public List<LookChange> changes(@Nullable UUID before) {
        requireRight("changes");
        return named(repository.changes(before, MOST + 1));
    }

    /** What somebody changed a part to, in full. */
    @Transactional(readOnly = true)
    public LookChange change(UUID id) {
        requireRight("change " + id);
        return repository.change(id).map(this::named).orElseThrow(() -> new NotFound("change " + id));
    }

    /** Whoever asks for what is there already, as by sending a form again, changes nothing. */
    public LookSaving save(LookOrder order) {
        requireRight(order.part().word());
        var actor = Acting.now().orElseThrow(() -> new NotFound("nobody acts"));
        var fields = order.fields().isEmpty() ? order.fields() : withLogo(order);
        var errors = LookRules.check(order.part(), fields);
        if (!fields.isEmpty() && !errors.isEmpty()) {
            return new LookSaving.Unwearable(errors);
        }
        var version = new LookVersion(order.part(), order.basis() + 1, fields);
        var now = now(order.part());
        var isUnchanged = now.fields().equals(fields);
        if (isUnchanged
                || now.number() == order.basis()
                        && repository.add(new NotedChange(
                                UUID.randomUUID(),
                                version,
                                actor.id(),
                                clock.instant().truncatedTo(ChronoUnit.MICROS)))) {
            return new LookSaving.Worn(isUnchanged ? now : version);
        }
        return overtaken(version);
    }

    /** Two who save in the same moment are told apart by the number of the version, which there is once. */
    private LookSaving overtaken(LookVersion mine) {
        var other = repository.newest(mine.part()).orElseThrow(() -> new NotFound("version " + mine.number()));
        return other.version().fields().equals(mine.fields())
                ? new LookSaving.Worn(other.version())
                : new LookSaving.Overtaken(named(other));
    }

    /** A new picture comes in place of the old one; without one the words beside it alone may change. */
    private Map<String, String> withLogo(LookOrder order) {
        if (order.part() != Part.LOGO) {
            return order.fields();
        }
        var digest = order.picture().length == 0
                ? now(Part.LOGO).field("digest")
                : logos.add(LogoPicture.read(order.picture()));
        if (digest.isEmpty()) {
            throw new UnusableLogo("missing");
        }
        var fields = new TreeMap<>(order.fields());
        fields.put("digest", digest);
        return fields;
    }

    private LookVersion now(Part part) {
        return repository.newest(part).map(NotedChange::version).orElse(LookVersion.untouched(part));
    }

    private LookChange named(NotedChange change) {
        return named(List.of(change)).getFirst();
    }

    private List<LookChange> named(List<NotedChange> changes) {
        var ids = changes.stream().map(NotedChange::changedBy).distinct().toList();
        Map<PersonId, String> names =
                people.named(ids).values().stream().collect(Collectors.toMap(Person::id, Person::name));
        return changes.stream()
                .map(change -> new LookChange(
                        change.id(),
                        change.version(),
                        names.getOrDefault(change.changedBy(), ErasedPerson.NAME),
                        change.changedAt()))
                .toList();
    }

    private void requireRight(String what) {
        rights.require(Permission.KEEP_APPEARANCE, Matter.ofHouse("the look: " + what));
    }
}
