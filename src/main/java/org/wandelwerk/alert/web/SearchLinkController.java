package org.wandelwerk.alert.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.alert.AskedSearches;
import org.wandelwerk.alert.RefusedAddresses;
import org.wandelwerk.alert.SavedSearch;
import org.wandelwerk.alert.web.SearchLinkPage.Step;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.kernel.Acting;

/**
 * Confirms, refuses and ends a saved search by one click, for whoever holds its mail. Looking at the page does none of
 * it, because programs that check mails follow their links; to end it mail programs send the form by themselves
 * (RFC 8058).
 */
@RestController
class SearchLinkController {

    private static final String CONFIRM = "/suche/merken/bestaetigen/{link}";
    private static final String NEVER = CONFIRM + "/nie";
    private static final String END = "/suche/merken/beenden/{token}";

    private final AskedSearches asked;
    private final RefusedAddresses refused;

    SearchLinkController(AskedSearches asked, RefusedAddresses refused) {
        this.asked = asked;
        this.refused = refused;
    }

    @GetMapping(CONFIRM)
    ResponseEntity<SearchLinkPage> show(@PathVariable String link) {
        var found = secret(link).flatMap(asked::linked);
        return page(found.map(search -> search.isConfirmed() ? Step.CONFIRMED : Step.CONFIRM), found, CONFIRM, link);
    }

    @PostMapping(CONFIRM)
    ResponseEntity<SearchLinkPage> confirm(@PathVariable String link) {
        var found = Acting.as(HouseActors.SYSTEM, () -> secret(link).flatMap(asked::confirm));
        return page(found.map(_ -> Step.CONFIRMED), found, CONFIRM, link);
    }

    /** What the mail that asks offers to whoever wants no such question again. */
    @GetMapping(NEVER)
    ResponseEntity<SearchLinkPage> showNever(@PathVariable String link) {
        var step = refused.isRefused(link).map(isRefused -> isRefused ? Step.REFUSED : Step.REFUSE);
        return page(step, Optional.empty(), NEVER, link);
    }

    @PostMapping(NEVER)
    ResponseEntity<SearchLinkPage> refuse(@PathVariable String link) {
        var isRefused = Acting.as(HouseActors.SYSTEM, () -> refused.refuse(link));
        return page(isRefused ? Optional.of(Step.REFUSED) : Optional.empty(), Optional.empty(), NEVER, link);
    }

    @GetMapping(END)
    ResponseEntity<SearchLinkPage> showEnd(@PathVariable UUID token) {
        var found = asked.ending(token);
        return page(found.map(_ -> Step.END), found, END, token.toString());
    }

    /** What has ended before stays so. */
    @PostMapping(END)
    ResponseEntity<SearchLinkPage> end(@PathVariable UUID token) {
        Acting.as(HouseActors.SYSTEM, () -> {
            asked.end(token);
            return true;
        });
        return page(Optional.of(Step.ENDED), Optional.empty(), END, token.toString());
    }

    private static Optional<SecretToken> secret(String link) {
        return SecretToken.isOne(link) ? Optional.of(new SecretToken(link)) : Optional.empty();
    }

    private static ResponseEntity<SearchLinkPage> page(
            Optional<Step> step, Optional<SavedSearch> search, String pattern, String link) {
        return ResponseEntity.status(step.isPresent() ? HttpStatus.OK : HttpStatus.GONE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new SearchLinkPage(
                        step.orElse(Step.GONE), search.orElse(null), pattern.replaceFirst("\\{.*}", link)));
    }
}
