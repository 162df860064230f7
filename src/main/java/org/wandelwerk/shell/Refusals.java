package org.wandelwerk.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
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
            case NotFound _ -> answer(request, HttpStatus.NOT_FOUND, HttpHeaders.EMPTY, null);
            case Refused _ -> answer(request, HttpStatus.CONFLICT, HttpHeaders.EMPTY, null);
            case Stale _ -> answer(request, HttpStatus.PRECONDITION_FAILED, HttpHeaders.EMPTY, null);
            case ErrorResponse known
            when known.getStatusCode().is4xxClientError() ->
                answer(request, known.getStatusCode(), known.getHeaders(), null);
            case TypeMismatchException _, InvalidParameterException _ ->
                answer(request, HttpStatus.BAD_REQUEST, HttpHeaders.EMPTY, null);
            default -> answer(request, HttpStatus.INTERNAL_SERVER_ERROR, HttpHeaders.EMPTY, log(refusal));
        };
    }

    private static String log(Exception defect) {
        var reference = newReference();
        LOG.error("Defect {}", reference, defect);
        return reference;
    }

    /** A number that a person can quote and the log can be searched for. */
    static String newReference() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }

    static ResponseEntity<Object> answer(
            HttpServletRequest request,
            HttpStatusCode status,
            HttpHeaders headers,
            @org.jspecify.annotations.Nullable String reference) {
        var answer = ResponseEntity.status(status).headers(headers).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (wantsProblem(request)) {
            var problem = ProblemDetail.forStatus(status);
            if (reference != null) {
                problem.setProperty("reference", reference);
            }
            return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
        }
        return answer.contentType(MediaType.TEXT_HTML).body(new ErrorPage(status.value(), reference));
    }

    private static boolean wantsProblem(HttpServletRequest request) {
        var accepted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        return accepted.contains("json") && !accepted.contains("html");
    }
}
