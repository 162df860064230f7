package org.wandelwerk.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.appraisal.FormerFiles;
import org.wandelwerk.document.DocumentOwner;
import org.wandelwerk.document.DocumentVersion;
import org.wandelwerk.document.FileReaders;
import org.wandelwerk.form.Form;
import org.wandelwerk.form.FormId;
import org.wandelwerk.form.Forms;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.moving.ProfileLead;
import org.wandelwerk.profile.Attachments.AttachedFile;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.promoter.PromoterNews;
import org.wandelwerk.trail.TrailCodes;
import org.wandelwerk.trail.TrailTable;

/**
 * What profiles bring to the project that came of them: to its line of time, for those alone who read what came in, and
 * where they are read; the answers are read in the profile.
 */
@Configuration(proxyBeanMethods = false)
class ProfileTrail {

    private static final String TEXTS = "profile.trail.";

    @Bean
    ProfileLead profilesOfProjects(
            ProfileReading reading,
            ReceivedProfiles received,
            ProfileRepository profiles,
            HandedInRepository versions) {
        return new ProfileLead(reading::address, received::returnable, profiles::isHandedIn, versions::toldLast);
    }

    /**
     * Decided is by what was handed in last, and not by what is still written or was taken off; until the office has
     * accepted that, what it had accepted before counts beside it.
     */
    @Bean
    FormerFiles filesOfFormerVersions(HandedInRepository versions, Attachments attachments) {
        return new FormerFiles(project -> {
            var counting = Stream.concat(versions.of(project).stream().limit(1), versions.accepted(project).stream())
                    .toList();
            return counting.isEmpty() ? Set.of() : ofNone(counting, attachments.all(project));
        });
    }

    private static Set<UUID> ofNone(List<HandedIn> counting, List<AttachedFile> files) {
        return files.stream()
                .filter(file -> counting.stream().noneMatch(version -> version.had(file)))
                .flatMap(file -> file.versions().stream())
                .map(DocumentVersion::id)
                .collect(Collectors.toSet());
    }

    /** What came with a profile, and what the office added, is for the same groups. */
    @Bean
    FileReaders readersOfAttachments(ProfileReading reading) {
        return new FileReaders(DocumentOwner.PROFILE, id -> reading.fileReaders(new ProjectId(id)));
    }

    @Bean
    FileReaders readersOfPapers(ProfileReading reading) {
        return new FileReaders(DocumentOwner.PAPERS, id -> reading.fileReaders(new ProjectId(id)));
    }

    /** What was withdrawn, or never handed in, is told to nobody. */
    @Bean
    PromoterNews promotersOfProfiles(ProfileRepository profiles, ProfileNotices notices) {
        return new PromoterNews((project, change) -> profiles.find(project)
                .filter(profile -> profile.state().isTalkedAbout())
                .flatMap(profile -> {
                    notices.carried(profile, change);
                    return Optional.ofNullable(profile.owner());
                }));
    }

    @Bean
    TrailTable trailOfVersions() {
        return TrailTable.of("profile.versions", "profile_id", TEXTS)
                .readBy(Permission.RECEIVE_PROJECTS)
                .texts("number", "is_whole", "language", "digest")
                .words("form")
                .moments("handed_in_at", "translated_at")
                .hidden("id", "one_time_key", "revision", "answers", "handed_in_by", "translated_by", "told");
    }

    /** Forms are called by their titles, which are data, and the number of their version. */
    @Bean
    TrailCodes formsOfVersions(Forms forms) {
        return new TrailCodes(
                TEXTS + "form.",
                codes -> codes.stream()
                        .flatMap(code -> FormId.read(code).filter(forms::has).stream())
                        .collect(Collectors.toMap(FormId::printed, id -> called(forms.form(id)))));
    }

    private static Text called(Form form) {
        var number = " " + form.id().version();
        return new Text(form.title().in(Language.DE) + number, form.title().in(Language.EN) + number);
    }

    @Bean
    TrailTable trailOfReplies() {
        return TrailTable.of("profile.replies", "profile_id", TEXTS)
                .readBy(Permission.RECEIVE_PROJECTS)
                .texts("number", "questions", "reason", "due")
                .hidden("id", "one_time_key", "replied_by", "replied_at");
    }

    /** Who takes part is read on the page of the profile. */
    @Bean
    TrailTable trailOfTakeovers() {
        return TrailTable.of("profile.takeovers", "profile_id", TEXTS)
                .readBy(Permission.RECEIVE_PROJECTS)
                .texts("number", "funding_area", "field_of_action")
                .money("total_cost", "own_share", "funding_sought")
                .moments("taken_at", "undone_at")
                .reference("workshop", "gremien")
                .reference("promoter", "akteure")
                .hidden("id", "one_time_key", "funding_programme", "partner_rows", "partners")
                .hidden("taken_by", "undone_by");
    }

    /** Which file it was is not told, for it is read with the versions that had it. */
    @Bean
    TrailTable trailOfRemovals() {
        return TrailTable.of("profile.removals", "profile_id", TEXTS)
                .readBy(Permission.RECEIVE_PROJECTS)
                .moments("removed_at")
                .hidden("file");
    }
}
