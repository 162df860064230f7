package org.wandelwerk.joining;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights.OfficeActs;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectSuccession;

/** Joinings are for the office and for those who carry one of the two projects; how one was split is for the office. */
@Configuration(proxyBeanMethods = false)
class JoiningMatters {

    private static final Audience OFFICE = Audience.of(AudienceToken.role("office"));

    @Bean
    MatterSource mattersOfJoinings(JoiningRepository joinings, ProjectSuccession projects) {
        return MatterSource.ofIds(
                        "vereinigung",
                        id -> joinings.find(id)
                                .map(joining -> matter(
                                        joining,
                                        projects.named(List.of(
                                                        joining.gone().id(),
                                                        joining.kept().id()))
                                                .values())))
                .openTo(rights -> rights.mayRead(OFFICE) || rights.mayAnywhere(Permission.HAND_IN_PROJECTS));
    }

    private static NamedMatter matter(Joining joining, Collection<Project> projects) {
        var scopes =
                projects.stream().flatMap(project -> project.scopes().stream()).collect(toSet());
        return NamedMatter.opened(
                new Matter("joining " + joining.id(), scopes, OFFICE),
                Permission.HAND_IN_PROJECTS,
                Text.german(joining.gone().title().de() + " → "
                        + joining.kept().title().de()),
                "/schreibtisch/vereinigungen/" + joining.id());
    }

    @Bean
    MatterSource mattersOfSplittings(ProjectMoves moves) {
        return MatterSource.of(
                        "teilung",
                        key -> PublicKey.read(key)
                                .flatMap(moves::find)
                                .map(at -> at.dossier().project())
                                .map(project -> NamedMatter.shown(
                                        OfficeActs.matter("splitting of project " + project.key()),
                                        project.title(),
                                        "/schreibtisch/projekte/" + project.key() + "/teilung")))
                .openTo(rights -> rights.mayRead(OFFICE));
    }
}
