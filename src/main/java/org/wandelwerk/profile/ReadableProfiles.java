package org.wandelwerk.profile;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.document.DocumentVersion;
import org.wandelwerk.form.AnswerReader;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.PersonRights;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepBody;
import org.wandelwerk.programme.StepSettings;
import org.wandelwerk.project.ProjectBodies;
import org.wandelwerk.project.ProjectId;

/** The profiles of which somebody reads answers: all for ministries and the bank, those before them for bodies. */
@Service
@Transactional(readOnly = true)
public class ReadableProfiles {

    private static final Set<ProfileState> STATES =
            Set.of(ProfileState.HANDED_IN, ProfileState.RETURNED, ProfileState.ACCEPTED);

    private final ReceivedRepository received;
    private final ProjectBodies bodies;
    private final Committees committees;
    private final Procedures procedures;
    private final Rights rights;
    private final Attachments attachments;

    ReadableProfiles(
            ReceivedRepository received,
            ProjectBodies bodies,
            Committees committees,
            Procedures procedures,
            Rights rights,
            Attachments attachments) {
        this.received = received;
        this.bodies = bodies;
        this.committees = committees;
        this.procedures = procedures;
        this.rights = rights;
        this.attachments = attachments;
    }

    /** Whether somebody belongs to a group for which answers of profiles can be meant. */
    public boolean mayReadAny() {
        return reader().readsAny();
    }

    private ProfileReader reader() {
        return new ProfileReader(rights.mine());
    }

    /**
     * The newest first.
     *
     * @param after the cursor of the part before; {@code null} for the first
     * @throws NotFound for whoever belongs to no group that reads profiles
     */
    public Slice<ReceivedProfile> list(@Nullable String after, int size) {
        if (!mayReadAny()) {
            throw new NotFound("readable profiles");
        }
        var reader = reader();
        if (reader.isOffice()) {
            return received.in(STATES, after, size);
        }
        return reader.readsAll()
                ? received.validIn(STATES, after, size)
                : received.validAmong(before(), STATES, after, size);
    }

    /** The files that came with what was handed in at a moment, as far as they are for the acting person. */
    public List<DocumentVersion> files(ProjectId profile, Instant handedInAt) {
        var mine = rights.mine();
        return attachments.all(profile).stream()
                .filter(file -> file.isAttachedAt(handedInAt))
                .flatMap(file -> file.versions().stream()
                        .filter(version -> version.state().isGiven() && mine.mayRead(version.audience()))
                        .limit(1))
                .toList();
    }

    private Collection<ProjectId> before() {
        var reader = reader();
        var own = committees.all().stream()
                .filter(body -> reader.belongsTo(List.of(body)))
                .toList();
        return bodies.before(own.stream().map(Committee::id).toList(), steps(own));
    }

    /** The steps in which one of the bodies decides by its name, of all versions of a procedure. */
    private Map<String, Set<String>> steps(List<Committee> own) {
        var keys = own.stream().map(Committee::key).collect(Collectors.toSet());
        var steps = new HashMap<String, Set<String>>();
        procedures
                .all()
                .forEach(procedure -> procedure.steps().stream()
                        .filter(step -> body(step).filter(keys::contains).isPresent())
                        .forEach(step -> steps.computeIfAbsent(
                                        procedure.version().procedure(), _ -> new HashSet<>())
                                .add(step.id())));
        return steps;
    }

    /** The key of the one body that decides in a step; empty where none does, or workshops that are chosen. */
    static Optional<String> body(Step step) {
        var body = step.settings() instanceof StepSettings.Confirmation confirmation
                ? Stream.of(confirmation.body())
                : step.settings() instanceof StepSettings.CommitteeVote vote
                        ? Stream.of(vote.body())
                        : Stream.<StepBody>empty();
        return body.flatMap(one -> one instanceof StepBody.One(var id) ? Stream.of(id) : Stream.<String>empty())
                .findFirst();
    }

    /** As what somebody reads profiles: as the office, a ministry, the bank, or a body before which they lie. */
    record ProfileReader(PersonRights mine) {

        private static final Matter PROFILES = Matter.ofHouse("profiles");

        /** Whether the person belongs to a group for which answers of profiles can be meant. */
        boolean readsAny() {
            return readsAll() || mine.mayAnywhere(Permission.READ_BODY);
        }

        /** Whether the person reads something of every profile that was handed in. */
        boolean readsAll() {
            return mine.mayRead(Audience.of(AudienceToken.role("ministry"), AudienceToken.role("bank"))) || isOffice();
        }

        boolean isOffice() {
            return mine.may(Permission.RECEIVE_PROJECTS, PROFILES);
        }

        /** Whether the person reads what is shared with one of the bodies. */
        boolean belongsTo(Collection<Committee> bodies) {
            return mine.mayRead(Audience.of(
                    bodies.stream().map(body -> AudienceToken.body(body.key())).toArray(AudienceToken[]::new)));
        }

        /**
         * The groups to which the person belongs; the office is who receives projects, and nobody else. What was
         * withdrawn is for the office alone.
         *
         * @param bodies those before which the project is or was, looked up only for who is signed in
         */
        Set<AnswerReader> groups(ProfileState state, Supplier<List<Committee>> bodies) {
            var groups = EnumSet.noneOf(AnswerReader.class);
            if (isOffice()) {
                groups.add(AnswerReader.OFFICE);
            }
            if (state != ProfileState.WITHDRAWN) {
                groups.addAll(others(bodies));
            }
            return groups;
        }

        private Set<AnswerReader> others(Supplier<List<Committee>> bodies) {
            var groups = EnumSet.noneOf(AnswerReader.class);
            if (mine.mayRead(Audience.of(AudienceToken.role("ministry")))) {
                groups.add(AnswerReader.MINISTRY);
            }
            if (mine.mayRead(Audience.of(AudienceToken.role("bank")))) {
                groups.add(AnswerReader.BANK);
            }
            if (mine.isSignedIn() && belongsTo(bodies.get())) {
                groups.add(AnswerReader.BODIES);
            }
            return groups;
        }
    }
}
