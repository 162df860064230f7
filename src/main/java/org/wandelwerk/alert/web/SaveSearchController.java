package org.wandelwerk.alert.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.alert.AskedSearches;
import org.wandelwerk.alert.SavedSearches;
import org.wandelwerk.alert.SavingAnswer;
import org.wandelwerk.alert.SearchQuestion;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;

/** Lets everybody save a list or a search: with an account for its address, else for one that has to be confirmed. */
@RestController
class SaveSearchController {

    static final String ADDRESS = "/suche/merken";

    private static final String GENERAL = "form";

    private final AskedSearches asked;
    private final SavedSearches mine;
    private final FormGuard guard;
    private final Frames frames;

    SaveSearchController(AskedSearches asked, SavedSearches mine, FormGuard guard, Frames frames) {
        this.asked = asked;
        this.mine = mine;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<SaveSearchPage> show(
            @RequestParam(defaultValue = "/projekte") String frage,
            @RequestParam(required = false) @Nullable String gesendet,
            HttpServletRequest request) {
        var question = SearchQuestion.read(frage);
        var form = new SaveSearchForm(question.address(), "", guard.token(request), guard.newKey());
        return answer(
                HttpStatus.OK, new SaveSearchPage(question, form, FormErrors.NONE, hasAccount(), gesendet != null));
    }

    @PostMapping(ADDRESS)
    ResponseEntity<SaveSearchPage> save(@ModelAttribute SaveSearchForm form, HttpServletRequest request) {
        var question = SearchQuestion.read(form.question());
        if (!guard.isOurs(request, form.usedToken()) || !form.hasKey()) {
            var fresh = new SaveSearchForm(form.question(), form.typed(), guard.token(request), guard.newKey());
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, question, fresh, GENERAL, "alert.error.expired");
        }
        return hasAccount() ? saveForAccount(question, form) : saveForAddress(question, form, request.getRemoteAddr());
    }

    private boolean hasAccount() {
        return frames.current().signedIn() != null;
    }

    private ResponseEntity<SaveSearchPage> saveForAccount(SearchQuestion question, SaveSearchForm form) {
        var answer = mine.save(question, frames.current().language(), form.key());
        return answer == SavingAnswer.KEPT
                ? onward(MySearchesController.ADDRESS + "?getan=ja")
                : refused(HttpStatus.UNPROCESSABLE_CONTENT, question, form, GENERAL, key(answer));
    }

    private ResponseEntity<SaveSearchPage> saveForAddress(SearchQuestion question, SaveSearchForm form, String from) {
        var mail = MailAddress.of(form.typed());
        if (mail.isEmpty()) {
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, question, form, "mail", "alert.error.mail");
        }
        var language = frames.current().language();
        var answer = Acting.as(HouseActors.SYSTEM, () -> asked.ask(question, mail.get(), language, form.key(), from));
        return switch (answer) {
            case KEPT ->
                onward(ADDRESS + "?gesendet=ja&frage=" + URLEncoder.encode(question.address(), StandardCharsets.UTF_8));
            case TOO_OFTEN -> refused(HttpStatus.TOO_MANY_REQUESTS, question, form, GENERAL, key(answer));
            case TOO_WIDE, TOO_MANY -> refused(HttpStatus.UNPROCESSABLE_CONTENT, question, form, GENERAL, key(answer));
        };
    }

    private static String key(SavingAnswer answer) {
        return "alert.error." + answer;
    }

    private ResponseEntity<SaveSearchPage> onward(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(frames.current().link(address)))
                .build();
    }

    private ResponseEntity<SaveSearchPage> refused(
            HttpStatus status, SearchQuestion question, SaveSearchForm form, String field, String key) {
        return answer(
                status, new SaveSearchPage(question, form, FormErrors.NONE.with(field, key), hasAccount(), false));
    }

    private ResponseEntity<SaveSearchPage> answer(HttpStatus status, SaveSearchPage page) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, guard.cookie(page.form().usedToken()))
                .body(page);
    }
}
