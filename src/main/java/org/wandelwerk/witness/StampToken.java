package org.wandelwerk.witness;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * A time stamp by RFC 3161 that was read and whose signature fits the certificate within it. Whether that certificate
 * belongs to somebody one trusts is for people to say.
 *
 * @param imprint what was stamped, in hexadecimal digits
 * @param signer whom the certificate names
 */
record StampToken(String imprint, Instant at, String signer) {

    /** Empty when it is no stamp, or its signature does not fit. */
    static Optional<StampToken> read(byte[] der) {
        try {
            var token = new TimeStampToken(new CMSSignedData(der));
            var certificate = certificateOf(token);
            if (certificate.isEmpty()) {
                return Optional.empty();
            }
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.get()));
            return Optional.of(of(token, certificate.get()));
        } catch (CMSException | TSPException | IOException | OperatorCreationException | CertificateException _) {
            return Optional.empty();
        }
    }

    private static Optional<X509CertificateHolder> certificateOf(TimeStampToken token) {
        return token.getCertificates().getMatches(null).stream()
                .filter(token.getSID()::match)
                .findFirst();
    }

    private static StampToken of(TimeStampToken token, X509CertificateHolder certificate) {
        var info = token.getTimeStampInfo();
        return new StampToken(
                HexFormat.of().formatHex(info.getMessageImprintDigest()),
                info.getGenTime().toInstant(),
                certificate.getSubject().toString());
    }
}
