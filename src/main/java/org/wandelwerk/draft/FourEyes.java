package org.wandelwerk.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Actor;

/** Decides for each kind of records whether a second person publishes. */
@Service
@Transactional
public class FourEyes {

    /**
     * Whether a second person publishes what one has written.
     *
     * @param changedBy who decided so; {@code null} as long as nobody has, and the rule is on
     */
    public record Rule(
            String kind,
            boolean isOn,
            @Nullable Actor changedBy,
            @Nullable Instant changedAt) {

        static Rule usual(String kind) {
            return new Rule(kind, true, null, null);
        }
    }

    private static final Matter RULES = Matter.ofHouse("the rules about a second person");

    private final FourEyesRepository repository;
    private final EditableKinds kinds;
    private final Rights rights;
    private final Clock clock;

    FourEyes(FourEyesRepository repository, EditableKinds kinds, Rights rights, Clock clock) {
        this.repository = repository;
        this.kinds = kinds;
        this.rights = rights;
        this.clock = clock;
    }

    /** The rule of each kind, in the order of the kinds. */
    @Transactional(readOnly = true)
    public List<Rule> all() {
        rights.require(Permission.OPERATE, RULES);
        var decided = repository.all();
        return kinds.all()
                .map(kind -> decided.stream()
                        .filter(rule -> rule.kind().equals(kind.word()))
                        .findFirst()
                        .orElseGet(() -> Rule.usual(kind.word())))
                .toList();
    }

    /** The texts of a kind, to name it by. */
    @Transactional(readOnly = true)
    public String textsOf(Rule rule) {
        return kinds.named(rule.kind()).texts();
    }

    /** Whether a second person publishes records of the kind, for modules that publish them in another way. */
    @Transactional(readOnly = true)
    public boolean isOn(String kind) {
        return repository.of(kinds.named(kind).word()).isOn();
    }

    /** The texts of the kinds of which one person publishes records alone, in the order of the kinds. */
    @Transactional(readOnly = true)
    public List<String> textsWithout() {
        var off = repository.all().stream()
                .filter(rule -> !rule.isOn())
                .map(Rule::kind)
                .toList();
        return kinds.all()
                .filter(kind -> off.contains(kind.word()))
                .map(EditableKind::texts)
                .toList();
    }

    public void decide(String kind, boolean isOn) {
        rights.require(Permission.OPERATE, RULES);
        var named = kinds.named(kind);
        if (repository.of(named.word()).isOn() != isOn) {
            repository.put(named.word(), isOn, WorkingCopies.actor(), clock.instant());
        }
    }
}
