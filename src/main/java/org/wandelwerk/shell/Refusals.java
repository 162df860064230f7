package org.wandelwerk.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
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

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    @ExceptionHandler
    ResponseEntity<Object> refuse(Exception refusal, HttpServletRequest request) {
        return switch (refusal) {
            case NotFound _ -> answer(request, HttpHeaders.EMPTY, page(HttpStatus.NOT_FOUND));
            case Refused refused ->
                answer(request, HttpHeaders.EMPTY, new ErrorPage(HttpStatus.CONFLICT.value(), null, refused.rule()));
            case Stale _ -> answer(request, HttpHeaders.EMPTY, page(HttpStatus.PRECONDITION_FAILED));
            case ErrorResponse known
            when known.getStatusCode().is4xxClientError() ->
                answer(request, known.getHeaders(), page(known.getStatusCode()));
            case TypeMismatchException _, InvalidParameterException _ ->
                answer(request, HttpHeaders.EMPTY, page(HttpStatus.BAD_REQUEST));
            case QueryTimeoutException _, TransactionTimedOutException _ ->
                answer(request, HttpHeaders.EMPTY, page(HttpStatus.SERVICE_UNAVAILABLE));
            default -> answer(request, HttpHeaders.EMPTY, defect(HttpStatus.INTERNAL_SERVER_ERROR, log(refusal)));
        };
    }

    private static ErrorPage page(HttpStatusCode status) {
        return new ErrorPage(status.value(), null, null);
    }

    /** A page with a number to quote for what the web server says went wrong. */
    static ErrorPage of(HttpStatusCode status) {
        return status.is5xxServerError() ? defect(status, newReference()) : page(status);
    }

    private static ErrorPage defect(HttpStatusCode status, String reference) {
        return new ErrorPage(status.value(), reference, null);
    }

    private static String log(Exception defect) {
        var reference = newReference();
        LOG.error("Defect {}", reference, defect);
        return reference;
    }

    private static String newReference() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }

    static ResponseEntity<Object> answer(HttpServletRequest request, HttpHeaders headers, ErrorPage page) {
        var answer =
                ResponseEntity.status(page.status()).headers(headers).header(HttpHeaders.CACHE_CONTROL, "no-store");
        return wantsProblem(request)
                ? answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem(page))
                : answer.contentType(MediaType.TEXT_HTML).body(page);
    }

    private static ProblemDetail problem(ErrorPage page) {
        var problem = ProblemDetail.forStatus(page.status());
        if (page.reference() != null) {
            problem.setProperty("reference", page.reference());
        }
        if (page.rule() != null) {
            problem.setProperty("rule", page.rule());
        }
        return problem;
    }

    private static boolean wantsProblem(HttpServletRequest request) {
        var accepted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        return accepted.contains("json") && !accepted.contains("html");
    }
}
