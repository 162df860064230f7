package org.wandelwerk.draft.web;

import java.net.URI;
import java.util.List;
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
import org.wandelwerk.draft.DraftDesk;
import org.wandelwerk.draft.Drafts;
import org.wandelwerk.draft.PublicView;
import org.wandelwerk.draft.Saving;
import org.wandelwerk.draft.WorkingCopy;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** The form of one record: what is typed there is kept, and shown as the public would see it. */
@RestController
@RequestMapping(DraftsController.ADDRESS + "/{kind}")
class DraftController {

    private final DraftDesk desk;
    private final Drafts drafts;
    private final RecordsNamed records;
    private final FormGuard guard;
    private final Frames frames;
    private final List<PublicView> views;

    DraftController(
            DraftDesk desk,
            Drafts drafts,
            RecordsNamed records,
            FormGuard guard,
            Frames frames,
            List<PublicView> views) {
        this.desk = desk;
        this.drafts = drafts;
        this.records = records;
        this.guard = guard;
        this.frames = frames;
        this.views = List.copyOf(views);
    }

    @GetMapping("/neu")
    DraftPage begin(@PathVariable String kind) {
        var key = guard.newKey();
        return new DraftPage(desk.fresh(kind, key), key, null, false);
    }

    @PostMapping("/neu")
    ResponseEntity<Page> make(@PathVariable String kind, @RequestParam MultiValueMap<String, String> sent) {
        return answer(new DraftForm(kind, null, sent));
    }

    @GetMapping("/{record}")
    DraftPage show(
            @PathVariable String kind,
            @PathVariable UUID record,
            @RequestParam(required = false) @Nullable String getan,
            @RequestParam(defaultValue = "") String ab,
            @RequestParam(defaultValue = "") String bis) {
        var message = StepController.DONE.get(String.valueOf(getan));
        var times = new TypedTimes(ab, bis);
        return new DraftPage(desk.copy(kind, record), guard.newKey(), message, false, null, times, FormErrors.NONE);
    }

    @PostMapping("/{record}")
    ResponseEntity<Page> save(
            @PathVariable String kind, @PathVariable UUID record, @RequestParam MultiValueMap<String, String> sent) {
        return answer(new DraftForm(kind, record, sent));
    }

    @GetMapping("/{record}/vorschau")
    Page preview(@PathVariable String kind, @PathVariable UUID record) {
        var copy = desk.copy(kind, record);
        var withheld = copy.draft().withheld();
        var page = desk.drafted(copy)
                .flatMap(drafted -> views.stream()
                        .flatMap(view -> view.of(drafted, withheld).stream())
                        .findFirst());
        Frames.noteDraft(DraftsPage.address(copy.kind()) + "/" + record);
        return page.orElseGet(() -> new DraftPreviewPage(copy));
    }

    @GetMapping("/{record}/verlauf")
    CoursePage course(@PathVariable String kind, @PathVariable UUID record) {
        var copy = desk.copy(kind, record);
        return new CoursePage(copy, desk.course(copy));
    }

    private ResponseEntity<Page> answer(DraftForm form) {
        var wanted = form.lookedFor();
        return wanted.isEmpty()
                ? answer(drafts.save(form.save()), form.times())
                : ResponseEntity.ok(DraftPage.of(records.look(form.save(), wanted), form.times()));
    }

    private ResponseEntity<Page> answer(Saving saving, TypedTimes times) {
        return switch (saving) {
            case Saving.Kept(var copy)
            when copy.errors().isEmpty() ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(
                                URI.create(frames.current().link(DraftsPage.address(copy.kind()) + "/" + copy.record())
                                        + times.behind("?getan=gespeichert")))
                        .build();
            case Saving.Kept(var copy) -> mistakes(copy, "draft.done.mistakes", times);
            case Saving.TooLong(var copy) ->
                mistakes(copy.with(FormErrors.NONE.with("form", "draft.mistake.size")), "draft.mistake.size", times);
            case Saving.OutOfReach(var copy) ->
                mistakes(copy.with(FormErrors.NONE.with("form", "draft.mistake.reach")), "draft.mistake.reach", times);
            case Saving.Outdated(var difference) ->
                ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                        .body(new DifferencePage(difference, guard.newKey(), times));
        };
    }

    private ResponseEntity<Page> mistakes(WorkingCopy copy, String message, TypedTimes times) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(new DraftPage(copy, guard.newKey(), message, true, null, times, FormErrors.NONE));
    }
}
