package org.wandelwerk.draft.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.RecallKind;
import org.wandelwerk.draft.DraftDesk;
import org.wandelwerk.draft.DraftSteps;
import org.wandelwerk.draft.Publishing;
import org.wandelwerk.draft.StepOrder;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.draft.WorkingCopy;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.kernel.RefusedAttempts;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** The buttons beside a draft: propose, publish, lay aside, recall. */
@RestController
@RequestMapping(DraftsController.ADDRESS + "/{kind}/{record}")
class StepController {

    /** What is said after a step, by the word in the address that it leads to. */
    static final Map<String, String> DONE = Map.of(
            "gespeichert", "draft.done.saved",
            "vorgeschlagen", "draft.done.proposed",
            "veroeffentlicht", "draft.done.published",
            "geplant", "draft.done.planned",
            "aufgehoben", "draft.done.lifted",
            "zurueckgezogen", "draft.done.recalled",
            "wieder", "draft.done.republished");

    private static final int LONGEST_REASON = 1000;

    private static final String SEATS = "sitze";
    private static final String SPEAKERS = "sprecher";
    private static final String BODIES = "gremien";

    private final DraftDesk desk;
    private final DraftSteps steps;
    private final Publishing publishing;
    private final FormGuard guard;
    private final Frames frames;

    StepController(DraftDesk desk, DraftSteps steps, Publishing publishing, FormGuard guard, Frames frames) {
        this.desk = desk;
        this.steps = steps;
        this.publishing = publishing;
        this.guard = guard;
        this.frames = frames;
    }

    @PostMapping("/vorschlag")
    ResponseEntity<Page> propose(
            @PathVariable String kind, @PathVariable UUID record, @RequestParam MultiValueMap<String, String> sent) {
        var form = new DraftForm(kind, record, sent);
        steps.propose(form.step());
        return lead(kind + "/" + record + form.times().behind("?getan=vorgeschlagen"));
    }

    @PostMapping("/verwerfung")
    ResponseEntity<Page> discard(
            @PathVariable String kind, @PathVariable UUID record, @RequestParam MultiValueMap<String, String> sent) {
        steps.discard(new DraftForm(kind, record, sent).step());
        return lead(kind);
    }

    /** An end is a recall that waits: whoever sets one proves afresh who it is, as for the recall itself. */
    @FreshSignIn
    @PostMapping(
            path = "/veroeffentlichung",
            params = {"bis", "bis!="})
    ResponseEntity<Page> publishUntil(
            @PathVariable String kind, @PathVariable UUID record, @RequestParam MultiValueMap<String, String> sent) {
        return publish(kind, record, sent);
    }

    /** Rights follow from seats and offices: whoever publishes one proves afresh who it is. */
    @FreshSignIn(kinds = {SEATS, SPEAKERS, BODIES})
    @PostMapping("/veroeffentlichung")
    ResponseEntity<Page> publish(
            @PathVariable String kind, @PathVariable UUID record, @RequestParam MultiValueMap<String, String> sent) {
        var form = new DraftForm(kind, record, sent);
        var typed = form.times();
        if (!typed.isEmpty()) {
            var copy = desk.copy(kind, record);
            var hindrance = hindrance(copy, form.step());
            if (hindrance != null) {
                return ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(DraftPage.hindered(copy, guard.newKey(), typed, hindrance));
            }
            var mistakes = typed.mistakes(publishing::isPast, times -> publishing.isInOrder(times, copy));
            if (!mistakes.isEmpty()) {
                return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(DraftPage.of(copy, guard.newKey(), typed, mistakes));
            }
        }
        return publishing
                .publish(form.step(), typed.times())
                .map(difference -> ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                        .<Page>body(new DifferencePage(difference, guard.newKey(), typed)))
                .orElseGet(() -> lead(kind + "/" + record + "?getan="
                        + (publishing.isLater(typed.times()) ? "geplant" : "veroeffentlicht")));
    }

    /** What is against it but the times; of a form that did its work before, which has no draft, nothing is. */
    private static @Nullable String hindrance(WorkingCopy copy, StepOrder order) {
        return copy.isSaved() && copy.powers().mayPublish() ? copy.hindrance(order.version()) : null;
    }

    /** An end is lifted as it is set: by whoever may recall, and proves afresh who it is. */
    @FreshSignIn
    @PostMapping(path = "/aufhebung", params = "was=ende")
    ResponseEntity<Page> liftEnd(
            @PathVariable String kind, @PathVariable UUID record, @RequestParam MultiValueMap<String, String> sent) {
        return lift(new DraftForm(kind, record, sent), true);
    }

    @PostMapping("/aufhebung")
    ResponseEntity<Page> lift(
            @PathVariable String kind, @PathVariable UUID record, @RequestParam MultiValueMap<String, String> sent) {
        return lift(new DraftForm(kind, record, sent), false);
    }

    @FreshSignIn
    @GetMapping("/rueckruf")
    RecordRecallPage ask(@PathVariable String kind, @PathVariable UUID record) {
        return new RecordRecallPage(recallable(kind, record), guard.newKey(), "", "", FormErrors.NONE);
    }

    @FreshSignIn
    @PostMapping("/rueckruf")
    ResponseEntity<Page> recall(
            @PathVariable String kind, @PathVariable UUID record, @RequestParam MultiValueMap<String, String> sent) {
        var form = new DraftForm(kind, record, sent);
        var reason = TypedValues.clean(form.text("grund"));
        var english = TypedValues.clean(form.text("grund_en"));
        var mistake = mistake(reason, english);
        if (mistake != null) {
            var errors = FormErrors.NONE.with("grund", mistake);
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(new RecordRecallPage(recallable(kind, record), guard.newKey(), reason, english, errors));
        }
        var follows = form.text("folge").equals("berichtigt") ? RecallKind.CORRECTED : RecallKind.WITHDRAWN;
        publishing.recall(form.step(), Grounds.of(follows, reason, english));
        return lead(kind + "/" + record + "?getan=zurueckgezogen");
    }

    @FreshSignIn(kinds = {SEATS, SPEAKERS, BODIES})
    @PostMapping("/wiederveroeffentlichung")
    ResponseEntity<Page> republish(
            @PathVariable String kind, @PathVariable UUID record, @RequestParam MultiValueMap<String, String> sent) {
        publishing.republish(new DraftForm(kind, record, sent).step());
        return lead(kind + "/" + record + "?getan=wieder");
    }

    private ResponseEntity<Page> lift(DraftForm form, boolean isEnd) {
        var step = form.step();
        publishing.lift(step, isEnd);
        return lead(step.kind() + "/" + step.record() + "?getan=aufgehoben");
    }

    /** Asks nobody for a reason who may not recall. */
    private WorkingCopy recallable(String kind, UUID record) {
        var copy = desk.copy(kind, record);
        if (!copy.powers().mayRecall()) {
            throw RefusedAttempts.known("recalling", kind + " " + record, List.of(Permission.RECALL.text()));
        }
        return copy;
    }

    private static @Nullable String mistake(String reason, String english) {
        if (reason.isEmpty()) {
            return "draft.mistake.reason";
        }
        return reason.length() > LONGEST_REASON || english.length() > LONGEST_REASON ? "draft.mistake.long" : null;
    }

    private ResponseEntity<Page> lead(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(DraftsController.ADDRESS + "/" + address)))
                .build();
    }
}
