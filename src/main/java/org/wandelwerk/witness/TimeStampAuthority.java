package org.wandelwerk.witness;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.util.HexFormat;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.wandelwerk.outgoing.Outgoing;

/** The house that the operator named to stamp seals by RFC 3161. It learns a hash and nothing else. */
@Component
class TimeStampAuthority {

    private static final MediaType QUERY = MediaType.valueOf("application/timestamp-query");

    private final Outgoing outgoing;
    private final String address;

    TimeStampAuthority(Outgoing outgoing, @Value("${wandelwerk.timestamp.url:}") String address) {
        this.outgoing = outgoing;
        this.address = address.strip();
    }

    boolean isSet() {
        return !address.isEmpty();
    }

    String address() {
        return address;
    }

    /**
     * Asks once for a stamp on a hash in hexadecimal digits.
     *
     * @param nonce a number that no other question has, so that no old answer can be given again
     */
    StampAnswer ask(String hash, BigInteger nonce) {
        var questions = new TimeStampRequestGenerator();
        questions.setCertReq(true);
        try {
            var question = questions.generate(
                    NISTObjectIdentifiers.id_sha256, HexFormat.of().parseHex(hash), nonce);
            return answer(question);
        } catch (IOException | TSPException e) {
            return new StampAnswer.Failed(String.valueOf(e.getMessage()));
        }
    }

    private StampAnswer answer(TimeStampRequest question) throws IOException, TSPException {
        var request = outgoing.createRequest(URI.create(address), HttpMethod.POST);
        request.getHeaders().setContentType(QUERY);
        request.getBody().write(question.getEncoded());
        try (var answer = request.execute()) {
            if (answer.getStatusCode().value() != HttpStatus.OK.value()) {
                return new StampAnswer.Failed(
                        "it answered " + answer.getStatusCode().value());
            }
            return read(question, answer.getBody().readAllBytes());
        }
    }

    private static StampAnswer read(TimeStampRequest question, byte[] body) throws IOException, TSPException {
        var response = new TimeStampResponse(body);
        response.validate(question);
        var token = response.getTimeStampToken();
        if (token == null) {
            return new StampAnswer.Failed("it refused: " + response.getStatusString());
        }
        return StampToken.read(token.getEncoded()).isPresent()
                ? new StampAnswer.Stamped(token.getEncoded())
                : new StampAnswer.Failed("its signature does not fit its certificate");
    }
}
