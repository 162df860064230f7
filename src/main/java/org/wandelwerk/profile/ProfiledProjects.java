package org.wandelwerk.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.form.Answers;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.moving.MoveOrder;
import org.wandelwerk.moving.MoveRemark;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.moving.NotWhats;
import org.wandelwerk.place.PlaceNames;
import org.wandelwerk.place.Places;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.StepKind;
import org.wandelwerk.project.FundingAreaMark;
import org.wandelwerk.project.Period;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectPlace;
import org.wandelwerk.project.Promoters;
import org.wandelwerk.project.Standpoint;
import org.wandelwerk.promoter.BoundPromoters;
import org.wandelwerk.shell.Texts;

/** Makes a project of a profile that comes in, and moves it on by what the office says to it. */
@Component
class ProfiledProjects {

    private static final int MOST_PLACES = 20;
    private static final int LONGEST_PLACE = 100;

    private final Moving moving;
    private final ProjectMoves moves;
    private final Places places;
    private final Eligibility eligibility;
    private final Writers writers;
    private final Texts texts;

    ProfiledProjects(
            Moving moving, ProjectMoves moves, Places places, Eligibility eligibility, Writers writers, Texts texts) {
        this.moving = moving;
        this.moves = moves;
        this.places = places;
        this.eligibility = eligibility;
        this.writers = writers;
        this.texts = texts;
    }

    /**
     * With the first version the project enters the procedure that fits its promoter and what it is for, the usual one
     * before all others; nothing of it is public by that. It goes the version that asks by the form of the profile. A
     * promoter whom none fits enters the one that is for its purpose, else the usual one, where the office refers it
     * on.
     */
    void enter(Profile profile, Answers answers, LocalDate today) {
        var fitting = Stream.concat(
                eligibility.procedures(answers.text(Eligibility.PROMOTER), profile.purpose()).stream(),
                eligibility.procedures("", profile.purpose()).stream());
        var procedure = fitting.flatMap(path -> Stream.ofNullable(path.procedure()))
                .findFirst()
                .orElseThrow();
        moving.enter(
                project(profile.id(), answers, OfOffice.nothing(answers), today),
                procedure,
                profile.form().printed());
    }

    /**
     * Nobody else moves or changes its project until the end of the transaction; before anything was handed in there is
     * none. Whoever moves a project holds it before its profile, so whoever locks a profile and moves does the same.
     */
    void hold(ProjectId id) {
        var _ = moves.held(PublicKey.ofProject(id.value()));
    }

    /** Where they stand. */
    Ways ways() {
        return writers.ways;
    }

    /** What is said of it today, to be kept with what is handed in. */
    NotWhats.@Nullable Told told(PublicKey key) {
        return eligibility.told(key).orElse(null);
    }

    /**
     * Whoever takes the profile back ends the way of the project; before anything was handed in there is none.
     *
     * @throws Refused when it has left the step in which it came in, and is with others
     */
    void withdraw(PublicKey key) {
        if (!canBeTakenBack(key)) {
            throw new Refused("profile.refused.accepted");
        }
        moving.withdraw(key, texts.text(Language.DE, "profile.withdrawn"));
    }

    /**
     * A later version tells the facts anew, as long as they are told by the profile. What the office took over stays
     * until it takes over something else; but whoever carries it now was not matched yet. Wherever the project stands,
     * figures go to which the version does not consent, unless it is public.
     */
    void rewrite(Profile profile, Answers answers, boolean mayBePublic, LocalDate today) {
        moves.held(profile.key()).ifPresent(at -> {
            var stored = at.dossier();
            var isTold = writers.tell(profile, at);
            if (isTold || !mayBePublic) {
                moves.rewrite(
                        isTold ? told(stored.project(), answers, today) : stored.project(),
                        mayBePublic ? stored.figures() : TakenFigures.others(stored.figures()));
            }
        });
    }

    private Project told(Project stored, Answers answers, LocalDate today) {
        var given = answers.text("promoter");
        var isSame = given.equals(stored.promoters().given());
        return project(
                stored.id(),
                answers,
                new OfOffice(
                        stored.promoters()
                                .carriedBy(given, isSame ? stored.promoters().matched() : List.of()),
                        stored.workshops(),
                        stored.fundingArea()),
                today);
    }

    /** What the office says of a project, and no answer. */
    private record OfOffice(
            Promoters promoters,
            List<CommitteeId> workshops,
            @Nullable FundingAreaMark area) {

        private static OfOffice nothing(Answers answers) {
            return new OfOffice(new Promoters(answers.text("promoter"), List.of()), List.of(), null);
        }
    }

    private Project project(ProjectId id, Answers answers, OfOffice told, LocalDate today) {
        return new Project(
                id,
                PublicKey.ofProject(id.value()),
                Text.german(answers.text("title")),
                Text.german(answers.text("summary")),
                told.promoters(),
                places(answers),
                told.workshops(),
                told.area(),
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
                ? Stream.of(
                        new ProjectPlace(given, null, names.matchDistrict(given).orElse(null)))
                : found.stream().map(municipality -> ProjectPlace.in(municipality, given, names));
    }

    /**
     * Leaves the intake, or stays there, by the outcome that the procedure has for it; a project that was moved on by
     * hand stays where it is, and so does one whose way has ended, as by being joined to another.
     */
    void answer(PublicKey key, Reply reply, LocalDate today) {
        var stand = moving.stand(key);
        Optional.ofNullable(stand.step())
                .filter(step -> step.kind() == StepKind.INTAKE && writers.ways.isUnderWay(key))
                .flatMap(step -> reply.isComplete() ? step.acceptance() : step.comingBack())
                .ifPresent(outcome -> moving.move(
                        key,
                        new MoveOrder(
                                stand.standpoint().last().number(),
                                outcome.id(),
                                today,
                                reply.isComplete() ? MoveRemark.NONE : remark(reply))));
    }

    private static MoveRemark remark(Reply reply) {
        return new MoveRemark(reply.reason(), null, null, null, null);
    }

    /** Whether those who wrote it can still take it back. */
    boolean canBeTakenBack(PublicKey key) {
        return moves.find(key).filter(writers::areBound).isEmpty();
    }

    /** What those who write a profile still decide of its project. */
    @Component
    static class Writers {

        private final Ways ways;
        private final ReplyRepository replies;
        private final BoundPromoters bound;

        Writers(Ways ways, ReplyRepository replies, BoundPromoters bound) {
            this.ways = ways;
            this.replies = replies;
            this.bound = bound;
        }

        /** Whether they cannot take it back any more: it is with others, or was and is reworked. */
        boolean areBound(Standpoint at) {
            return ways.hasLeft(at.dossier().position()) || isDecidedOn(at);
        }

        /** Whether it was accepted once and a body dealt with it, wherever it stands since. */
        private boolean isDecidedOn(Standpoint at) {
            return replies.isAccepted(at.dossier().project().id()) && bound.areBound(at);
        }

        /**
         * Whether they tell what the project is: as long as it stands where it came in, is not accepted, and no body
         * dealt with what was accepted before.
         */
        boolean tell(Profile profile, Standpoint at) {
            return profile.state() != ProfileState.ACCEPTED
                    && ways.isAtIntake(at.dossier().position())
                    && !isDecidedOn(at);
        }
    }

    /** Where the projects of profiles stand on their way; asks nobody else. */
    @Component
    static class Ways {

        private final ProjectMoves moves;
        private final Procedures procedures;

        Ways(ProjectMoves moves, Procedures procedures) {
            this.moves = moves;
            this.procedures = procedures;
        }

        /** Whether it stands where it came in, so that it can still be completed, and its way has not ended. */
        boolean waits(PublicKey key) {
            return underWay(key).filter(this::isAtIntake).isPresent();
        }

        /** Whether those carry it whom a version names as its promoter. */
        boolean isCarriedBy(PublicKey key, HandedIn version) {
            return moves.find(key)
                    .filter(project -> version.isOf(project.dossier().project()))
                    .isPresent();
        }

        /** Whether its way has not ended, wherever it stands. */
        boolean isUnderWay(PublicKey key) {
            return underWay(key).isPresent();
        }

        private Optional<Position> underWay(PublicKey key) {
            return moves.find(key)
                    .map(project -> project.dossier().position())
                    .filter(position -> position.ended(procedures.version(position.procedure()))
                            .isEmpty());
        }

        /**
         * Whether those who write a profile can hand something in: it is written, or it was accepted and the way of its
         * project goes on.
         */
        boolean takes(Profile profile) {
            return profile.state().isWritable()
                    || profile.state() == ProfileState.ACCEPTED && isUnderWay(profile.key());
        }

        private boolean hasLeft(Position position) {
            return position.step() != null && !isAtIntake(position);
        }

        boolean isAtIntake(Position position) {
            var step = position.step();
            return step != null
                    && procedures.version(position.procedure()).step(step).kind() == StepKind.INTAKE;
        }
    }
}
