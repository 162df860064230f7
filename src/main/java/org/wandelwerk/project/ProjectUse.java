package org.wandelwerk.project;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.OrganisationUse;

/** The projects that organisations carry, and the decisions in their name. */
@Component
class ProjectUse implements OrganisationUse {

    private final PromoterRepository promoters;
    private final DossierRepository dossiers;
    private final Projects projects;

    ProjectUse(PromoterRepository promoters, DossierRepository dossiers, Projects projects) {
        this.promoters = promoters;
        this.dossiers = dossiers;
        this.projects = projects;
    }

    @Override
    public String text() {
        return "project.use.promoters";
    }

    @Override
    public boolean uses(OrganisationId organisation) {
        return !promoters.naming(organisation).isEmpty();
    }

    /** Who of two was meant could not be told again. */
    @Override
    public Optional<String> hindrance(OrganisationId from, OrganisationId to) {
        var both = new LinkedHashSet<>(promoters.naming(from));
        both.retainAll(promoters.naming(to));
        return both.isEmpty() ? Optional.empty() : Optional.of("project.use.both");
    }

    @Override
    public Set<UUID> move(OrganisationId from, OrganisationId to) {
        var named = promoters.naming(from);
        named.forEach(project -> move(project, from, to));
        return named;
    }

    @Override
    public void moveBack(Collection<UUID> records, OrganisationId from, OrganisationId to) {
        promoters.naming(to).stream().filter(records::contains).forEach(project -> move(project, to, from));
    }

    /** By the way of every change, so that lists and versions follow. */
    private void move(UUID id, OrganisationId from, OrganisationId to) {
        var dossier = dossiers.find(new ProjectId(id)).orElseThrow();
        var project = dossier.project();
        var promoters = new Promoters(
                project.promoters().given(),
                moved(project.promoters().matched(), from, to),
                moved(project.promoters().partners(), from, to));
        projects.takeOver(new ProjectDossier(
                new Project(
                        project.id(),
                        project.key(),
                        project.title(),
                        project.summary(),
                        promoters,
                        project.places(),
                        project.workshops(),
                        project.fundingArea(),
                        project.period(),
                        project.note(),
                        project.sources(),
                        project.origin()),
                dossier.position(),
                decisions(dossier.decisions(), from, to),
                dossier.figures()));
    }

    private static List<OrganisationId> moved(List<OrganisationId> named, OrganisationId from, OrganisationId to) {
        return named.stream().map(one -> one.equals(from) ? to : one).toList();
    }

    private static List<Decision> decisions(List<Decision> decisions, OrganisationId from, OrganisationId to) {
        return decisions.stream()
                .map(decision -> from.equals(decision.body().organisation())
                        ? new Decision(
                                decision.id(),
                                new DecidingBody(decision.body().given(), null, to),
                                decision.outcome(),
                                decision.date(),
                                decision.amount(),
                                decision.sources(),
                                decision.origin(),
                                decision.reasons())
                        : decision)
                .toList();
    }
}
