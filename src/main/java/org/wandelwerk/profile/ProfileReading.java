package org.wandelwerk.profile;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.document.FileGroup;
import org.wandelwerk.form.AnswerReader;
import org.wandelwerk.form.Answers;
import org.wandelwerk.form.FormId;
import org.wandelwerk.form.Question;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.RefusedAttempts;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.project.Move;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.Standpoint;

/**
 * What others read of a profile that was handed in: exactly the answers that its form shows to the groups to which a
 * person belongs by grants. The office reads the newest version, all others the newest that it has accepted, as long as
 * there is one.
 */
@Service
@Transactional(readOnly = true)
public class ProfileReading {

    /**
     * A version of a profile for one reader.
     *
     * @param id of the project
     * @param groups to which the reader belongs; never empty
     * @param answers all of them; what is shown is asked by {@link #isFor}
     * @param concerned whose profile it is, and who handed the version in, as far as they have accounts
     * @param isByStranger whether somebody without an account handed it in
     */
    public record ReadProfile(
            ProjectId id,
            PublicKey key,
            FormId form,
            Set<AnswerReader> groups,
            int number,
            Language language,
            Instant handedInAt,
            Answers answers,
            List<PersonId> concerned,
            boolean isByStranger) {

        public ReadProfile {
            concerned = List.copyOf(concerned);
        }

        /** Whether the answer to a question is for the reader. */
        public boolean isFor(Question question) {
            return !Collections.disjoint(question.readers(), groups);
        }
    }

    private final ProfileRepository profiles;
    private final HandedInRepository versions;
    private final ProjectMoves moves;
    private final Committees committees;
    private final Procedures procedures;
    private final Rights rights;

    ProfileReading(
            ProfileRepository profiles,
            HandedInRepository versions,
            ProjectMoves moves,
            Committees committees,
            Procedures procedures,
            Rights rights) {
        this.profiles = profiles;
        this.versions = versions;
        this.moves = moves;
        this.committees = committees;
        this.procedures = procedures;
        this.rights = rights;
    }

    /**
     * A profile for whoever may read something of it; what was withdrawn only the office reads.
     *
     * @throws NotFound when there is none, nothing was handed in, or nothing of it is for the acting person
     */
    public ReadProfile read(PublicKey key) {
        if (!readsAny()) {
            throw RefusedAttempts.unknown("reading", "profile " + key);
        }
        var profile = profiles.byKey(key).orElseThrow(() -> new NotFound("profile " + key));
        var newest = versions.of(profile.id()).stream().findFirst().orElseThrow(() -> new NotFound("profile " + key));
        var groups = groups(key, profile);
        if (groups.isEmpty()) {
            throw RefusedAttempts.unknown("reading", "profile " + key);
        }
        var version = groups.contains(AnswerReader.OFFICE)
                ? newest
                : versions.accepted(profile.id()).orElse(newest);
        return new ReadProfile(
                profile.id(),
                key,
                version.form(),
                groups,
                version.number(),
                version.language(),
                version.at(),
                version.answers(),
                Stream.of(profile.owner(), version.by())
                        .flatMap(Stream::ofNullable)
                        .distinct()
                        .toList(),
                version.by() == null);
    }

    /** Where the profile of a project is read by the acting person; empty when nothing of it is for that person. */
    public Optional<String> address(PublicKey key) {
        return Optional.of(key)
                .filter(_ -> readsAny())
                .flatMap(profiles::byKey)
                .filter(profile -> !versions.of(profile.id()).isEmpty())
                .filter(profile -> !groups(key, profile).isEmpty())
                .map(_ -> "/schreibtisch/projekte/" + key + "/steckbrief");
    }

    /**
     * By what a profile is seen: by whose account it belongs to, and once it is handed in by the groups
     * to which its form shows answers. Those who write by a link have no account that could be named.
     */
    public Optional<NamedMatter> matter(PublicKey key) {
        return profiles.byKey(key).map(this::matter);
    }

    private NamedMatter matter(Profile profile) {
        var key = profile.key();
        var handedIn = versions.of(profile.id());
        var title = handedIn.isEmpty() ? "" : handedIn.getFirst().answers().text("title");
        return new NamedMatter(
                new Matter("profile " + key, Set.of(), audience(profile, !handedIn.isEmpty())),
                handedIn.isEmpty() ? Set.of() : Set.of(Permission.RECEIVE_PROJECTS),
                false,
                Text.german(title.isBlank() ? key.value() : title),
                address(key).orElse("/ideen/" + key),
                false,
                null);
    }

    /** What was withdrawn is for the office alone, beside its owner. */
    private Audience audience(Profile profile, boolean isHandedIn) {
        var owner = profile.owner();
        var readers = isHandedIn && profile.state() != ProfileState.WITHDRAWN
                ? bodies(profile.key()).and(AudienceToken.role("ministry")).and(AudienceToken.role("bank"))
                : Audience.NOBODY;
        return owner == null ? readers : readers.and(AudienceToken.person(owner));
    }

    /**
     * Who the groups are that can be let read files of a project: none where nothing was handed in, or what was is
     * withdrawn. Whoever wrote the profile by an account is with those who carry it, as long as these do.
     */
    public Map<FileGroup, Set<AudienceToken>> fileReaders(ProjectId project) {
        var profile = profiles.find(project);
        if (profile.filter(one -> one.state() == ProfileState.WITHDRAWN).isPresent()) {
            return Map.of();
        }
        return moves.find(PublicKey.ofProject(project.value()))
                .map(standpoint -> Map.of(
                        FileGroup.BODIES,
                        tokens(bodies(standpoint)).collect(Collectors.toUnmodifiableSet()),
                        FileGroup.PROMOTER,
                        promoters(standpoint, profile.filter(one -> isCarriedByWriters(standpoint, one))),
                        FileGroup.MINISTRY,
                        Set.of(AudienceToken.role("ministry")),
                        FileGroup.BANK,
                        Set.of(AudienceToken.role("bank"))))
                .orElse(Map.of());
    }

    /** Whether those who write it are still of the promoter that carries the project. */
    private boolean isCarriedByWriters(Standpoint standpoint, Profile profile) {
        return versions.valid(profile.id())
                .filter(version -> version.isOf(standpoint.dossier().project()))
                .isPresent();
    }

    private static Set<AudienceToken> promoters(Standpoint standpoint, Optional<Profile> profile) {
        var owner = profile.flatMap(one -> Optional.ofNullable(one.owner())).map(AudienceToken::person);
        return Stream.concat(standpoint.dossier().project().carriers().stream(), owner.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Asked before a profile is looked up, so that the answer costs whoever reads none the same. */
    private boolean readsAny() {
        return new ReadableProfiles.ProfileReader(rights.mine()).readsAny();
    }

    private Set<AnswerReader> groups(PublicKey key, Profile profile) {
        return new ReadableProfiles.ProfileReader(rights.mine()).groups(profile.state(), () -> list(key));
    }

    /** The workshops of the project, and the bodies before which it is or was by its procedure. */
    private Audience bodies(PublicKey key) {
        return Audience.of(tokens(list(key)).toArray(AudienceToken[]::new));
    }

    private static Stream<AudienceToken> tokens(List<Committee> bodies) {
        return bodies.stream().map(body -> AudienceToken.body(body.key()));
    }

    private List<Committee> list(PublicKey key) {
        return moves.find(key).map(this::bodies).orElseGet(List::of);
    }

    private List<Committee> bodies(Standpoint standpoint) {
        var workshops = standpoint.dossier().project().workshops();
        var named = named(standpoint);
        return committees.all().stream()
                .filter(body -> workshops.contains(body.id()) || named.contains(body.key()))
                .toList();
    }

    private Set<String> named(Standpoint standpoint) {
        return standpoint.moves().stream()
                .map(Move::to)
                .flatMap(at -> Optional.ofNullable(at.step())
                        .map(step -> procedures.version(at.procedure()).step(step))
                        .flatMap(ReadableProfiles::body)
                        .stream())
                .collect(Collectors.toSet());
    }
}
