package org.wandelwerk.identity.web;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.Site;
import org.wandelwerk.identity.Person;

/** Makes the records of which the matrix speaks, by the services and pages of the house. */
@TestComponent
public class MatrixRecords {

    private final MatrixPeople people;
    private final MatrixProfiles profiles;
    private final MatrixProjects projects;
    private final MatrixPapers papers;
    private final MatrixAccounts accounts;
    private final List<MatrixMaker> makers;

    MatrixRecords(
            MatrixPeople people,
            MatrixProfiles profiles,
            MatrixProjects projects,
            MatrixPapers papers,
            MatrixAccounts accounts,
            List<MatrixMaker> makers) {
        this.people = people;
        this.profiles = profiles;
        this.projects = projects;
        this.papers = papers;
        this.accounts = accounts;
        this.makers = makers;
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
            case "reife" -> profiles.ready(person);
            case "eingang" -> profiles.handedIn(person);
            case "projekt" -> projects.published(person).value();
            case "neuling" -> projects.entered(person).value();
            case "vereinigung" ->
                projects.joining(admin(), person, people.named(parts[2])).toString();
            case "verein" -> projects.organisation();
            case "teilung" -> projects.splitting(admin(), person).toString();
            case "datei" -> papers.file(person).toString();
            case "mail", "abbestellung" -> accounts.mail(parts[0], person);
            case "verlorene" -> accounts.lostMail(person);
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
            case "zusammenführung" -> papers.merger(site, person, projects.organisation(), projects.organisation());
            case "empfänger" -> papers.recipient(site, person);
            case "anlage" -> papers.attachment(person, profiles.begun(person));
            default -> byMaker(site, person, parts);
        };
    }

    private String byMaker(Site site, Person person, String... parts) {
        return makers.stream()
                .flatMap(maker -> Optional.ofNullable(maker.kinds().get(parts[0])).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.join(" ", parts)))
                .make(site, person);
    }

    private Person admin() {
        return people.named("admin");
    }
}
