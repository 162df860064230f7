package org.wandelwerk.profile.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.catalog.SimilarFinds;
import org.wandelwerk.catalog.SimilarRecords;
import org.wandelwerk.catalog.SimilarRecords.Sought;
import org.wandelwerk.committee.CommitteeEntry;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.form.Answers;
import org.wandelwerk.form.Form;
import org.wandelwerk.form.FormSection;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.profile.WrittenProfile;
import org.wandelwerk.topic.TopicId;

/** Looks for the places that a profile names, and for what is much like it, here and elsewhere. */
@Component
class SimilarSearch {

    static final String TITLE = "title";

    /** The questions whose answers count, of those that stand beside the title. */
    static final Set<String> COMPARED = Set.of(TITLE, "summary", "places");

    private static final int MOST_YEARS = 40;

    private final SimilarRecords records;
    private final TypedPlaces places;
    private final Committees committees;

    SimilarSearch(SimilarRecords records, TypedPlaces places, Committees committees) {
        this.records = records;
        this.committees = committees;
        this.places = places;
    }

    /** One for each line that was typed in a section that asks for places. */
    List<FoundPlaces> places(WrittenProfile written, FormSection section) {
        return section.questions().stream()
                .flatMap(question -> places.of(written.form(), written.answers(), question.id()).stream())
                .toList();
    }

    SimilarFinds to(PublicKey key, Form form, Answers answers) {
        var municipalities = form.sections().stream()
                .flatMap(section -> section.questions().stream())
                .flatMap(question -> places.of(form, answers, question.id()).stream())
                .flatMap(place -> place.municipalities().stream())
                .distinct()
                .toList();
        return records.to(new Sought(
                key, answers.text(TITLE), answers.text("summary"), municipalities, years(answers), topics(answers)));
    }

    /** What the workshop is about that was chosen. */
    private Set<TopicId> topics(Answers answers) {
        return committees.workshops().stream()
                .map(CommitteeEntry::committee)
                .filter(one -> one.key().equals(answers.text("workshop")))
                .flatMap(one -> one.topics().stream())
                .collect(Collectors.toSet());
    }

    private static Set<Integer> years(Answers answers) {
        var days = Stream.of("start", "end")
                .map(answers::day)
                .flatMap(Optional::stream)
                .mapToInt(day -> day.getYear())
                .summaryStatistics();
        return IntStream.rangeClosed(days.getMin(), days.getMax())
                .limit(MOST_YEARS)
                .boxed()
                .collect(Collectors.toSet());
    }
}
