package org.wandelwerk.promoter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.identity.access.Entitled;
import org.wandelwerk.identity.access.NeededRight;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.moving.NotWhats;
import org.wandelwerk.notification.MailKind;
import org.wandelwerk.notification.Notifications;
import org.wandelwerk.notification.Rhythm;
import org.wandelwerk.notification.Telling;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectDossier;
import org.wandelwerk.project.Standpoint;
import org.wandelwerk.shell.Texts;

/** Tells the bodies that dealt with a project, who carried it and who carries it from now on. */
@Component
class PromoterNotices {

    private static final String KIND = "promoter-change";
    private static final String WORDS = "promoter.mail.changed";

    private final Notifications notifications;
    private final Entitled entitled;
    private final Committees committees;
    private final PromoterNews news;
    private final NotWhats notWhats;
    private final Texts texts;

    PromoterNotices(
            Notifications notifications,
            Entitled entitled,
            Committees committees,
            PromoterNews news,
            NotWhats notWhats,
            Texts texts) {
        this.notifications = notifications;
        this.entitled = entitled;
        this.committees = committees;
        this.news = news;
        this.notWhats = notWhats;
        this.texts = texts;
    }

    @Bean
    static MailKind promoterChange() {
        return new MailKind(KIND, "promoter.mail", Rhythm.DAILY, true);
    }

    /** @param at the project as it was until now */
    void changed(Standpoint at, PromoterChange change) {
        var project = at.dossier().project();
        var told = news.tell().apply(project.id(), change.id()).stream().toList();
        var need = need(at.dossier(), change);
        var dealing = without(dealing(at.dossier(), change), told);
        tell(dealing, need, project, change, "/schreibtisch/projekte/" + project.key() + "/schritt");
        tell(
                without(without(former(change), told), dealing),
                NeededRight.of(Permission.HAND_IN_PROJECTS, PromoterRights.scopes(change.before())),
                project,
                change,
                at.isPublic() ? "/projekte/" + project.key() : "/schreibtisch");
    }

    private void tell(List<PersonId> people, NeededRight need, Project project, PromoterChange change, String address) {
        notifications.tell(
                people,
                new Telling(
                        KIND,
                        both(language -> texts.text(
                                language, WORDS + ".subject", project.key().value())),
                        both(language -> texts.text(
                                language,
                                WORDS,
                                project.title().in(language),
                                String.valueOf(change.after().given()),
                                notWhats.sentences(project.key(), language))),
                        address,
                        "/schreibtisch/projekte/" + project.key() + "/traeger " + change.id(),
                        null,
                        need));
    }

    private static List<PersonId> without(List<PersonId> people, List<PersonId> others) {
        return people.stream().filter(one -> !others.contains(one)).toList();
    }

    /** Those who read of the project where it stands: for its bodies, for itself, or for who carries it from now on. */
    private List<PersonId> dealing(ProjectDossier dossier, PromoterChange change) {
        var bodies = bodies(dossier);
        var carrying = carrying(dossier, change);
        return Stream.of(
                        entitled.byName(Permission.SIGN_MINUTES, bodies),
                        entitled.byName(Permission.ENTER_DECISIONS, bodies),
                        entitled.byName(Permission.HAND_IN_PROJECTS, carrying))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private NeededRight need(ProjectDossier dossier, PromoterChange change) {
        var bodies = bodies(dossier);
        return NeededRight.anyOf(List.of(
                NeededRight.of(Permission.SIGN_MINUTES, bodies),
                NeededRight.of(Permission.ENTER_DECISIONS, bodies),
                NeededRight.of(Permission.HAND_IN_PROJECTS, carrying(dossier, change))));
    }

    private static Set<Scope> carrying(ProjectDossier dossier, PromoterChange change) {
        var carrying = PromoterRights.scopes(change.after());
        carrying.add(new Scope.OfProject(dossier.project().key().value()));
        return carrying;
    }

    /** Those who handed in for who carried it. */
    private List<PersonId> former(PromoterChange change) {
        return entitled.byName(Permission.HAND_IN_PROJECTS, PromoterRights.scopes(change.before()));
    }

    private Set<Scope> bodies(ProjectDossier dossier) {
        var dealing = new HashSet<CommitteeId>(dossier.project().workshops());
        dossier.decisions().stream()
                .flatMap(decision -> Stream.ofNullable(decision.body().committee()))
                .forEach(dealing::add);
        return committees.all().stream()
                .filter(body -> dealing.contains(body.id()))
                .map(Committee::key)
                .map(Scope.OfCommittee::new)
                .collect(Collectors.toSet());
    }

    private static Text both(Function<Language, String> words) {
        return new Text(words.apply(Language.DE), words.apply(Language.EN));
    }
}
