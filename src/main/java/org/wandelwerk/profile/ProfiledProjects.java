package org.wandelwerk.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.form.Answers;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.moving.MoveOrder;
import org.wandelwerk.moving.MoveRemark;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.place.PlaceNames;
import org.wandelwerk.place.Places;
import org.wandelwerk.project.Period;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectPlace;
import org.wandelwerk.project.Promoters;
import org.wandelwerk.shell.Texts;

/** Makes a project of a profile that comes in, and moves it on by what the office says to it. */
@Component
class ProfiledProjects {

    private static final String INTAKE = "intake";
    private static final String COMPLETE = "complete";
    private static final String RETURNED = "returned";
    private static final int MOST_PLACES = 20;
    private static final int LONGEST_PLACE = 100;

    private final Moving moving;
    private final ProjectMoves moves;
    private final Places places;
    private final Eligibility eligibility;
    private final Texts texts;

    ProfiledProjects(Moving moving, ProjectMoves moves, Places places, Eligibility eligibility, Texts texts) {
        this.moving = moving;
        this.moves = moves;
        this.places = places;
        this.eligibility = eligibility;
        this.texts = texts;
    }

    /**
     * With the first version the project enters the procedure that fits its promoter, the usual one before all others;
     * nothing of it is public by that. A promoter whom none fits enters the usual one, where the office refers it on.
     */
    void enter(ProjectId id, Answers answers, LocalDate today) {
        var fitting = Stream.concat(
                eligibility.procedures(answers.text(Eligibility.PROMOTER)).stream(),
                eligibility.procedures("").stream());
        var procedure = fitting.flatMap(path -> Stream.ofNullable(path.procedure()))
                .findFirst()
                .orElseThrow();
        moving.enter(project(id, answers, today), procedure);
    }

    /**
     * Whoever takes the profile back ends the way of the project; before anything was handed in there is none.
     *
     * @throws Refused when it has left the step in which it came in, and is with others
     */
    void withdraw(PublicKey key) {
        if (moves.find(key)
                .filter(project -> hasLeft(project.dossier().position().step()))
                .isPresent()) {
            throw new Refused("profile.refused.accepted");
        }
        moving.withdraw(key, texts.text(Language.DE, "profile.withdrawn"));
    }

    private static boolean hasLeft(@Nullable String step) {
        return step != null && !step.equals(INTAKE);
    }

    /** A later version tells the facts anew, as long as the project stands where it entered. */
    void rewrite(ProjectId id, Answers answers, LocalDate today) {
        moves.rewrite(project(id, answers, today), INTAKE);
    }

    private Project project(ProjectId id, Answers answers, LocalDate today) {
        return new Project(
                id,
                PublicKey.ofProject(id.value()),
                Text.german(answers.text("title")),
                Text.german(answers.text("summary")),
                new Promoters(answers.text("promoter"), List.of()),
                places(answers),
                List.of(),
                null,
                period(answers),
                null,
                List.of(),
                Origin.here(id.value(), today));
    }

    private static Period period(Answers answers) {
        var from = year(answers, "start");
        var to = year(answers, "end");
        return from != null && to != null && from > to ? Period.NOT_RECORDED : new Period(from, to);
    }

    private static @Nullable Integer year(Answers answers, String slot) {
        return answers.day(slot).map(LocalDate::getYear).orElse(null);
    }

    private List<ProjectPlace> places(Answers answers) {
        var names = places.names();
        return answers.text("places")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.length() <= LONGEST_PLACE)
                .limit(MOST_PLACES)
                .flatMap(line -> place(names, line))
                .toList();
    }

    private static Stream<ProjectPlace> place(PlaceNames names, String given) {
        var found = names.match(given, null).municipalities();
        return found.isEmpty()
                ? Stream.of(new ProjectPlace(given, null, null))
                : found.stream().map(municipality -> new ProjectPlace(given, municipality, null));
    }

    /** Leaves the intake, or stays there; a project that was moved on by hand stays where it is. */
    void answer(PublicKey key, Reply reply, LocalDate today) {
        var stand = moving.stand(key);
        Optional.ofNullable(stand.step())
                .filter(step -> step.id().equals(INTAKE))
                .ifPresent(_ -> moving.move(
                        key,
                        new MoveOrder(
                                stand.standpoint().last().number(),
                                reply.isComplete() ? COMPLETE : RETURNED,
                                today,
                                reply.isComplete() ? MoveRemark.NONE : remark(reply))));
    }

    private static MoveRemark remark(Reply reply) {
        return new MoveRemark(reply.reason(), null, null, null, null);
    }
}
