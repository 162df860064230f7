package org.wandelwerk.joining;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Counted;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectSuccession;

/** Lets promoters agree to the joining of their projects, and take that back until it is carried out. */
@Service
@Transactional
public class Consents {

    private static final int LONGEST_PROOF = 1000;

    private final JoiningRepository repository;
    private final ProjectSuccession succession;
    private final JoiningRights rights;
    private final Clock clock;

    Consents(JoiningRepository repository, ProjectSuccession succession, JoiningRights rights, Clock clock) {
        this.repository = repository;
        this.succession = succession;
        this.rights = rights;
        this.clock = clock;
    }

    /** @throws NotFound for who neither works on all projects nor carries one of the two */
    @Transactional(readOnly = true)
    public JoiningView one(UUID id) {
        if (!rights.agreesSomewhere()) {
            rights.requireReading();
        }
        var joining = find(id);
        var mine = mine(joining, projects(List.of(joining)));
        if (mine.isEmpty()) {
            rights.requireReading();
        }
        return new JoiningView(joining, repository.consents(id), mine, rights.isOffice());
    }

    private Joining find(UUID id) {
        return repository.find(id).orElseThrow(() -> new NotFound("joining " + id));
    }

    private Set<Joining.Side> mine(Joining joining, Map<ProjectId, Project> projects) {
        return Stream.of(Joining.Side.values())
                .filter(side -> rights.mayAgree(project(joining, side, projects)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<ProjectId, Project> projects(List<Joining> joinings) {
        return succession.named(joinings.stream()
                .flatMap(
                        joining -> Stream.of(joining.gone().id(), joining.kept().id()))
                .distinct()
                .toList());
    }

    private static Project project(Joining joining, Joining.Side side, Map<ProjectId, Project> projects) {
        return Objects.requireNonNull(projects.get(joining.project(side).id()));
    }

    private void requireAgreeing(Joining joining, Joining.Side side) {
        rights.requireAgreeing(project(joining, side, projects(List.of(joining))));
    }

    /** Those that wait for the acting person, the longest first: for consent, or for being carried out. */
    @Transactional(readOnly = true)
    public Counted<JoiningView> waiting(TaskWindow window) {
        var asked = new JoiningRepository.Asked(rights.isOffice(), succession.carried(rights.agreeing()));
        if (!asked.isOffice() && asked.carried().isEmpty()) {
            return Counted.none();
        }
        var some = repository.waiting(asked, window.undated(), window.size());
        return window.of(views(some), () -> repository.countWaiting(asked, TaskSource.MOST));
    }

    private List<JoiningView> views(List<Joining> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        var projects = projects(some);
        var consents = repository.consents(some.stream().map(Joining::id).toList());
        return some.stream()
                .map(joining -> new JoiningView(
                        joining,
                        consents.getOrDefault(joining.id(), List.of()),
                        mine(joining, projects),
                        rights.isOffice()))
                .toList();
    }

    /** Whether the acting person works on all joinings. */
    @Transactional(readOnly = true)
    public boolean areOpen() {
        return rights.mayRead();
    }

    /** Agrees for one of the two, as its promoter. Who agreed already agrees once. */
    public void give(UUID id, Joining.Side side) {
        repository.waitForOthers();
        var joining = open(id);
        requireAgreeing(joining, side);
        agree(joining, side, null);
    }

    /**
     * Notes that a promoter agreed in writing, as the office.
     *
     * @param proof the letter, with its date
     * @throws Refused when nothing proves it
     */
    public void note(UUID id, Joining.Side side, String proof) {
        rights.require(projects(List.of(find(id))).values());
        repository.waitForOthers();
        if (isMissing(proof)) {
            throw new Refused("joining.mistake.proof");
        }
        agree(open(id), side, proof.strip());
    }

    /** Whether what proves a consent is missing or too long to be kept. */
    public static boolean isMissing(String proof) {
        return proof.isBlank() || proof.strip().length() > LONGEST_PROOF;
    }

    /** Takes the consent for one of the two back, as its promoter or, for one in writing, as the office. */
    public void revoke(UUID id, Joining.Side side) {
        repository.waitForOthers();
        var joining = open(id);
        var isWritten =
                repository.consents(id).stream().anyMatch(consent -> consent.side() == side && consent.proof() != null);
        if (!isWritten || !rights.isOffice()) {
            requireAgreeing(joining, side);
        }
        repository.revoke(id, side, signature());
    }

    private Joining open(UUID id) {
        var joining = find(id);
        if (!joining.isOpen()) {
            throw new Refused("joining.refused.closed");
        }
        return joining;
    }

    private void agree(Joining joining, Joining.Side side, @Nullable String proof) {
        var isNew = repository.consents(joining.id()).stream().noneMatch(consent -> consent.side() == side);
        if (isNew) {
            repository.agree(UUID.randomUUID(), joining.id(), new Consent(side, signature(), proof));
        }
    }

    private Signature signature() {
        return new Signature(Acting.now().orElseThrow(), clock.instant());
    }
}
