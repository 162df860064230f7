package org.wandelwerk.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;
import org.wandelwerk.kernel.Moved;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.shell.web.ErrorPage;

/**
 * Turns what a service refused into a page for people or a problem detail (RFC 9457) for programs. Anything that is no
 * refusal is a defect: it gets a number to quote, and the log has the same number.
 */
@RestControllerAdvice
class Refusals {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** An answer that has begun can only be broken off: nothing is to stand behind a part of a file. */
    @ExceptionHandler
    ResponseEntity<Object> refuse(Exception refusal, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (response.isCommitted()) {
            throw refusal;
        }
        return switch (refusal) {
            case Moved moved -> lead(moved);
            case NotFound _ -> answer(request, HttpHeaders.EMPTY, page(HttpStatus.NOT_FOUND));
            case Refused refused ->
                answer(
                        request,
                        HttpHeaders.EMPTY,
                        new ErrorPage(HttpStatus.CONFLICT.value(), null, refused.rule(), refused.needed()));
            case Stale _ -> answer(request, HttpHeaders.EMPTY, page(HttpStatus.PRECONDITION_FAILED));
            case ErrorResponse known
            when known.getStatusCode().is4xxClientError()
                    || known.getHeaders().containsHeader(HttpHeaders.RETRY_AFTER) ->
                answer(request, known.getHeaders(), page(known.getStatusCode()));
            case TypeMismatchException _,
                    InvalidParameterException _,
                    RequestRejectedException _,
                    MultipartException _ -> {
                Defects.noteRefused("input that cannot be read");
                yield answer(request, HttpHeaders.EMPTY, page(HttpStatus.BAD_REQUEST));
            }
            case QueryTimeoutException _, TransactionTimedOutException _ ->
                answer(request, HttpHeaders.EMPTY, page(HttpStatus.SERVICE_UNAVAILABLE));
            default -> answer(request, HttpHeaders.EMPTY, of(fault(refusal), refusal));
        };
    }

    private static ResponseEntity<Object> lead(Moved moved) {
        var answer = moved.isForGood()
                ? ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                : ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT).cacheControl(CacheControl.noCache());
        return answer.location(URI.create(moved.address())).build();
    }

    /** Who comes while no connection to the database is free, or none is to be had, should come again. */
    static HttpStatus fault(@Nullable Throwable defect) {
        return defect instanceof CannotCreateTransactionException
                ? HttpStatus.SERVICE_UNAVAILABLE
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static ErrorPage page(HttpStatusCode status) {
        return new ErrorPage(status.value(), null, null, List.of());
    }

    /** What an answer of this status says; a fault of ours is noted, and its page has the number. */
    static ErrorPage of(HttpStatusCode status, @Nullable Throwable cause) {
        return status.is5xxServerError()
                ? new ErrorPage(status.value(), Defects.note(status.value(), cause), null, List.of())
                : page(status);
    }

    static ResponseEntity<Object> answer(HttpServletRequest request, HttpHeaders headers, ErrorPage page) {
        var answer =
                ResponseEntity.status(page.status()).headers(headers).header(HttpHeaders.CACHE_CONTROL, "no-store");
        return wantsProblem(request)
                ? answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem(page))
                : answer.contentType(PAGE).body(page);
    }

    private static ProblemDetail problem(ErrorPage page) {
        var problem = ProblemDetail.forStatus(page.status());
        if (page.reference() != null) {
            problem.setProperty("reference", page.reference());
        }
        if (page.rule() != null) {
            problem.setProperty("rule", page.rule());
        }
        if (!page.needed().isEmpty()) {
            problem.setProperty("needed", page.needed());
        }
        return problem;
    }

    private static boolean wantsProblem(HttpServletRequest request) {
        var accepted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        return accepted.contains("json") && !accepted.contains("html");
    }
}
