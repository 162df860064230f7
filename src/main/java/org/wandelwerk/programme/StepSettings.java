package org.wandelwerk.programme;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a step of each kind needs to know beside what all steps know. */
public sealed interface StepSettings {

    StepKind kind();

    /** Something is handed in by a form. */
    record Intake(@Nullable String form) implements StepSettings {

        @Override
        public StepKind kind() {
            return StepKind.INTAKE;
        }
    }

    /** The project is worked up until it is ripe. */
    record Qualification(List<Request> statements, List<Check> checks, List<Evidence> evidence)
            implements StepSettings {

        @Override
        public StepKind kind() {
            return StepKind.QUALIFICATION;
        }
    }

    /** One body or several vote. */
    record CommitteeVote(StepBody body, @Nullable Several several, Rule rule, Criteria criteria)
            implements StepSettings {

        @Override
        public StepKind kind() {
            return StepKind.COMMITTEE_VOTE;
        }
    }

    /** A body confirms what others recommended. */
    record Confirmation(StepBody body, Criteria criteria) implements StepSettings {

        @Override
        public StepKind kind() {
            return StepKind.CONFIRMATION;
        }
    }

    /** Somebody must be told, and may ask back. */
    record Notification(String to, @Nullable String legal, List<Told> fields) implements StepSettings {

        @Override
        public StepKind kind() {
            return StepKind.NOTIFICATION;
        }
    }

    /**
     * Money is applied for.
     *
     * @param many whether a project has several applications
     */
    record Application(String grantingBody, boolean many) implements StepSettings {

        @Override
        public StepKind kind() {
            return StepKind.APPLICATION;
        }
    }

    /** A body grants without an application. */
    record Grant(String grantingBody) implements StepSettings {

        @Override
        public StepKind kind() {
            return StepKind.GRANT;
        }
    }

    /** It is built. */
    record Implementation(@Nullable Reports reports) implements StepSettings {

        @Override
        public StepKind kind() {
            return StepKind.IMPLEMENTATION;
        }
    }

    /** What became of the money is proved. */
    record ProofOfUse(@Nullable Due due) implements StepSettings {

        @Override
        public StepKind kind() {
            return StepKind.PROOF_OF_USE;
        }
    }

    /** What was funded stays in use for its purpose. */
    record Retention(@Nullable Due until, @Nullable Reports reports) implements StepSettings {

        @Override
        public StepKind kind() {
            return StepKind.RETENTION;
        }
    }

    /** Whose statement is asked for, and how long that may take. */
    record Request(String from, @Nullable Period within) {}

    /** What the office checks. */
    enum Check {
        ELIGIBILITY,
        STATE_AID,
        ADDITIONALITY,
        DOUBLE_FUNDING,
        EARLY_START
    }

    /** What must be shown before a project is ripe. */
    enum Evidence {
        LAND,
        PLAN,
        PARTNERS,
        PERMITS,
        FOLLOW_UP_COSTS
    }

    /** What a notification tells. */
    enum Told {
        AREA,
        FUNDING_AREA,
        CRITERIA
    }

    /** How a body comes to its decision. */
    enum Rule {
        CONSENSUS,
        MAJORITY,
        TWO_THIRDS
    }

    /**
     * How several bodies decide on one project.
     *
     * @param outcome when the project moves; {@code null} when they vote together
     */
    record Several(Mode mode, @Nullable Joined outcome) {

        /** Whether each votes for itself. */
        public enum Mode {
            EACH,
            JOINT
        }

        /** What their votes come to together. */
        public enum Joined {
            ALL_RECOMMEND,
            MAJORITY,
            LEAD_BODY
        }
    }

    /** What is reported regularly: by a form, or as a check. */
    record Reports(
            @Nullable Period every,
            @Nullable String form,
            @Nullable What kind) {

        /** What is looked after. */
        public enum What {
            JOBS_CHECK
        }
    }

    /** Until when something is due: a span after the step began, or a day that the grant notice names. */
    sealed interface Due {

        /** So long after the step began. */
        record After(Period span) implements Due {}

        /** On a day that the grant notice names. */
        record Named(Day day) implements Due {}

        /** The days that a grant notice names. */
        enum Day {
            NOTICE_PROOF_DUE,
            NOTICE_EARMARKED_UNTIL
        }
    }
}
