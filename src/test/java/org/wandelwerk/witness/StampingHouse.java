package org.wandelwerk.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A house that stamps by RFC 3161, and may be down, refuse or lie. */
final class StampingHouse {

    /** How it behaves. */
    enum Mood {
        HONEST,
        DOWN,
        REFUSING,
        REPEATING,
        TALKING_NONSENSE
    }

    private static final X500Name NAME = new X500Name("CN=Zeitstempel des Tests");

    private final HttpServer server;
    private final KeyPair keys;
    private final X509CertificateHolder certificate;
    private byte[] last = new byte[0];
    private int asked;
    volatile Mood mood = Mood.HONEST;

    StampingHouse() throws IOException, GeneralSecurityException, OperatorCreationException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        var now = Instant.now();
        certificate = new JcaX509v3CertificateBuilder(
                        NAME,
                        BigInteger.ONE,
                        Date.from(now.minus(Duration.ofDays(1))),
                        Date.from(now.plus(Duration.ofDays(365))),
                        NAME,
                        keys.getPublic())
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/tsa", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/tsa";
    }

    int asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked++;
        var question = exchange.getRequestBody().readAllBytes();
        var body = body(question);
        exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
        exchange.sendResponseHeaders(mood == Mood.DOWN ? 503 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private byte[] body(byte[] question) throws IOException {
        return switch (mood) {
            case DOWN -> new byte[0];
            case TALKING_NONSENSE -> "<html>".getBytes(StandardCharsets.UTF_8);
            case REPEATING -> last;
            case HONEST -> last = stamp(question, TSPAlgorithms.ALLOWED);
            case REFUSING -> stamp(question, Set.of(TSPAlgorithms.SHA512.getId()));
        };
    }

    private byte[] stamp(byte[] question, Set<?> algorithms) throws IOException {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var signer = new JcaSimpleSignerInfoGeneratorBuilder()
                    .build(
                            "SHA256withRSA",
                            keys.getPrivate(),
                            new JcaX509CertificateConverter().getCertificate(certificate));
            var tokens = new TimeStampTokenGenerator(
                    signer,
                    digests.get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                            new ASN1ObjectIdentifier("2.16.840.1.101.3.4.2.1"))),
                    new ASN1ObjectIdentifier("1.2.3.4"));
            tokens.addCertificates(new JcaCertStore(List.of(certificate)));
            return new TimeStampResponseGenerator(tokens, algorithms)
                    .generate(new TimeStampRequest(question), BigInteger.valueOf(asked), Date.from(Instant.now()))
                    .getEncoded();
        } catch (TSPException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
