package org.wandelwerk.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.notice.BarrierReports;
import org.wandelwerk.notice.Receipt;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;

/** Lets everyone report a barrier, without an account and without scripts. */
@RestController
class BarrierController {

    private static final String GENERAL = "form";
    private static final String RECEIPT = "B-[0-9A-F]{8}";

    private final BarrierReports reports;
    private final FormGuard guard;
    private final Frames frames;

    BarrierController(BarrierReports reports, FormGuard guard, Frames frames) {
        this.reports = reports;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping("/barriere-melden")
    ResponseEntity<BarrierPage> show(
            @RequestParam(defaultValue = "") String seite,
            @RequestParam(required = false) @Nullable String gesendet,
            HttpServletRequest request) {
        var received = gesendet != null && gesendet.matches(RECEIPT) && reports.isReceipt(gesendet) ? gesendet : null;
        var page = seite.length() > 500 ? seite.substring(0, 500) : seite;
        var typed = new BarrierForm(page, "", "", "", guard.token(request), guard.newKey());
        return answer(HttpStatus.OK, typed, FormErrors.NONE, received);
    }

    @PostMapping("/barriere-melden")
    ResponseEntity<BarrierPage> send(@ModelAttribute BarrierForm form, HttpServletRequest request) {
        if (!guard.isOurs(request, BarrierForm.text(form.token())) || !form.hasKey()) {
            var fresh = new BarrierForm(
                    form.seite(), form.nachricht(), form.name(), form.mail(), guard.token(request), guard.newKey());
            var expired = form.errors().with(GENERAL, "notice.barrier.error.expired");
            return answer(HttpStatus.UNPROCESSABLE_CONTENT, fresh, expired, null);
        }
        if (!form.errors().isEmpty()) {
            return answer(HttpStatus.UNPROCESSABLE_CONTENT, form, form.errors(), null);
        }
        var key = BarrierForm.text(form.schluessel());
        var receipt = Acting.as(HouseActors.SYSTEM, () -> reports.receive(form.report(), key, request.getRemoteAddr()));
        return switch (receipt) {
            case Receipt.Received(var reference) ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .location(URI.create(frames.current().link("/barriere-melden") + "?gesendet=" + reference))
                        .build();
            case Receipt.TooMany() ->
                answer(
                        HttpStatus.TOO_MANY_REQUESTS,
                        form,
                        FormErrors.NONE.with(GENERAL, "notice.barrier.error.often"),
                        null);
        };
    }

    private ResponseEntity<BarrierPage> answer(
            HttpStatus status, BarrierForm form, FormErrors errors, @Nullable String received) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, guard.cookie(BarrierForm.text(form.token())))
                .body(new BarrierPage(form, errors, received));
    }
}
