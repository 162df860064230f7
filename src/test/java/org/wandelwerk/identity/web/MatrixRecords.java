package org.wandelwerk.identity.web;

import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.Site;
import org.wandelwerk.identity.Person;

/** Makes the records of which the matrix speaks, by the services and pages of the house. */
@TestComponent
public class MatrixRecords {

    private static final String TO_MERGE =
            "select o.slug from organisation.organisations o where not exists (select from committee.seats s"
                    + " where s.organisation_id = o.id) and not exists (select from project.promoters p"
                    + " where p.organisation_id = o.id) and not exists (select from organisation.mergers m"
                    + " where o.id in (m.kept_id, m.gone_id)) order by o.slug limit 1 offset ?";

    private final MatrixPeople people;
    private final MatrixProfiles profiles;
    private final MatrixProjects projects;
    private final MatrixPapers papers;
    private final MatrixAccounts accounts;
    private final DSLContext sql;

    MatrixRecords(
            MatrixPeople people,
            MatrixProfiles profiles,
            MatrixProjects projects,
            MatrixPapers papers,
            MatrixAccounts accounts,
            DSLContext sql) {
        this.people = people;
        this.profiles = profiles;
        this.projects = projects;
        this.papers = papers;
        this.accounts = accounts;
        this.sql = sql;
    }

    /** Lets those come whom the demonstration does not bring. */
    public void begin() {
        people.come();
    }

    /**
     * The id of a new record.
     *
     * @param parts its kind, whose it is, and what else the kind asks for; what follows tells records of a kind apart
     */
    String made(Site site, String... parts) {
        var person = people.named(parts[1]);
        return switch (parts[0]) {
            case "idee" -> profiles.written(person);
            case "eingang" -> profiles.handedIn(person);
            case "projekt" -> projects.published(person).value();
            case "neuling" -> projects.entered(person).value();
            case "vereinigung" ->
                projects.joining(admin(), person, people.named(parts[2])).toString();
            case "teilung" -> projects.splitting(admin(), person).toString();
            case "datei" -> papers.file(person).toString();
            case "mail", "abbestellung" -> accounts.mail(parts[0], person);
            case "anmeldung" -> accounts.signIn(person);
            default -> atADesk(site, person, parts);
        };
    }

    private String atADesk(Site site, Person person, String... parts) {
        return switch (parts[0]) {
            case "entwurf" -> papers.draft(site, person);
            case "vorschlag" -> papers.proposal(site, person);
            case "liste" -> papers.list(site, person);
            case "gelesene" -> papers.assignedList(site, person);
            case "grundlage" -> papers.basis(site, person, parts[2]);
            case "brief" -> papers.letter(site, person);
            case "versand" -> papers.dispatch(site, person, parts[2]);
            case "paket" -> papers.pack(site, person);
            case "zusammenführung" -> papers.merger(site, person, organisation(0), organisation(1));
            default -> throw new IllegalArgumentException(String.join(" ", parts));
        };
    }

    private String organisation(int number) {
        return String.valueOf(sql.fetchValue(TO_MERGE, number));
    }

    private Person admin() {
        return people.named("admin");
    }
}
