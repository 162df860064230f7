package org.wandelwerk.region;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Exactness;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.meeting.MeetingKind;
import org.wandelwerk.organisation.OrganisationKind;
import org.wandelwerk.programme.ProgrammeFigureKind;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.FundingAreaMark;
import org.wandelwerk.project.Period;

/**
 * A region as a file tells it, checked in itself.
 *
 * @param compiled the day on which it was compiled
 * @param otherNames {@code null} when the file has no such section, and what is known stays as it is
 * @param newsLinks {@code null} in the same case
 */
record RegionFile(
        LocalDate compiled,
        List<Workshop> workshops,
        List<Member> organisations,
        List<Undertaking> projects,
        List<Session> sessions,
        List<Item> news,
        List<Count> figures,
        @Nullable List<OtherName> otherNames,
        @Nullable List<NewsLink> newsLinks) {

    /** A name that the file gives to something the house may know. */
    record Mention(Spot spot, String text) {}

    /** A workshop. */
    record Workshop(
            Spot spot,
            int number,
            String name,
            @Nullable String goal,
            List<String> topics,
            List<Spokesperson> speakers,
            List<String> formerNames,
            List<Source> sources) {}

    /** Somebody who speaks for a workshop. */
    record Spokesperson(
            Spot spot,
            String name,
            Mention role,
            @Nullable String statement,
            @Nullable Integer statementYear,
            @Nullable Source source) {}

    /** An organisation. */
    record Member(
            Spot spot,
            String id,
            OrganisationKind kind,
            Naming naming,
            List<Naming> formerNames,
            @Nullable Mention town,
            List<Integer> workshops,
            @Nullable String note,
            @Nullable Source source) {}

    /**
     * A name of an organisation.
     *
     * @param seen when and where it was found
     */
    record Naming(
            String name,
            @Nullable String shortName,
            @Nullable String seen) {}

    /** A project. */
    record Undertaking(
            Spot spot,
            String id,
            Story story,
            @Nullable Mention promoter,
            Whereabouts whereabouts,
            List<Integer> workshops,
            @Nullable FundingAreaMark area,
            Standing standing,
            Sums sums,
            Period period,
            List<Ruling> decisions,
            List<Source> sources) {}

    /** What a project is about. */
    record Story(String title, String summary, @Nullable String note) {}

    /** Where a project is. */
    record Whereabouts(
            @Nullable Mention municipality, @Nullable Mention district) {}

    /** How far a project is; without a word when no source tells. */
    record Standing(@Nullable String status, @Nullable String note) {}

    /** What is published of a project's money. */
    record Sums(@Nullable Money cost, @Nullable Money grant) {}

    /** A decision on a project. */
    record Ruling(
            Mention body,
            DecisionOutcome outcome,
            @Nullable PartialDate date,
            @Nullable Money amount) {}

    /** A meeting. */
    record Session(
            Spot spot,
            String id,
            MeetingKind kind,
            List<Integer> workshops,
            @Nullable PartialDate date,
            @Nullable Mention place,
            String title,
            @Nullable String note,
            @Nullable Integer attendees,
            @Nullable Integer decided,
            @Nullable Money volume,
            @Nullable Source source) {}

    /** A news item. */
    record Item(
            Spot spot,
            String id,
            @Nullable PartialDate date,
            String title,
            String teaser,
            @Nullable Source source) {}

    /** A published figure of a programme. */
    record Count(
            Spot spot,
            ProgrammeFigureKind kind,
            String scope,
            long value,
            @Nullable PartialDate asOf,
            Exactness exactness,
            @Nullable Source source,
            @Nullable String note) {}

    /** A name under which sources mention an organisation. */
    record OtherName(String organisation, String name) {}

    /** That a news item tells of a meeting, where no common source shows it. */
    record NewsLink(String news, String session) {}
}
