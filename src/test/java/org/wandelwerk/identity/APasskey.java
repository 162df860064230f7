package org.wandelwerk.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** An authenticator that holds one passkey and answers whatever it is told to, as the browser would send it. */
public final class APasskey {

    private static final int VERIFIED = 0x05;
    private static final int WITH_KEY = 0x40;
    private static final String NONE = "a363666d74646e6f6e656761747453746d74a068617574684461746158";

    private final byte[] id = sha256(UUID.randomUUID().toString());
    private final KeyPair keys = keys();
    private final byte[] handle;

    public APasskey(Person owner) {
        this.handle = PasskeyOwner.handle(owner.id()).getBytes();
    }

    /** The challenge of a question of the house. */
    public static String challenge(String question) {
        return JsonMapper.shared().readTree(question).path("challenge").asString();
    }

    /** What registers the passkey, at this origin. */
    public String registration(String challenge, String origin) {
        var data = new ByteArrayOutputStream();
        data.writeBytes(authenticator(origin, VERIFIED | WITH_KEY, 0));
        data.writeBytes(new byte[16]);
        data.writeBytes(new byte[] {0, (byte) id.length});
        data.writeBytes(id);
        data.writeBytes(coseKey());
        var object = new ByteArrayOutputStream();
        object.writeBytes(HexFormat.of().parseHex(NONE));
        object.write(data.size());
        object.writeBytes(data.toByteArray());
        var client = client("webauthn.create", challenge, origin);
        return answer("""
            "clientDataJSON":"%s","attestationObject":"%s","transports":["internal"]\
            """.formatted(text(client), text(object.toByteArray())));
    }

    /** What opens by the passkey, at this origin, after it was used so often. */
    String assertion(String challenge, String origin, int uses) throws GeneralSecurityException {
        var client = client("webauthn.get", challenge, origin);
        var data = authenticator(origin, VERIFIED, uses);
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(data);
        signature.update(sha256(new String(client, UTF_8)));
        return answer("""
            "clientDataJSON":"%s","authenticatorData":"%s","signature":"%s","userHandle":"%s\"\
            """.formatted(text(client), text(data), text(signature.sign()), text(handle)));
    }

    private String answer(String response) {
        return """
            {"id":"%s","rawId":"%s","type":"public-key","authenticatorAttachment":"platform",
            "clientExtensionResults":{},"response":{%s}}\
            """.formatted(text(id), text(id), response);
    }

    private static byte[] client(String type, String challenge, String origin) {
        return """
            {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}\
            """.formatted(type, challenge, origin).getBytes(UTF_8);
    }

    private static byte[] authenticator(String origin, int flags, int uses) {
        var data = ByteBuffer.allocate(37);
        data.put(sha256(new PasskeyOrigin(origin).host()));
        data.put((byte) flags).putInt(uses);
        return data.array();
    }

    private byte[] coseKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        var key = new ByteArrayOutputStream();
        key.writeBytes(new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20});
        key.writeBytes(coordinate(point.getAffineX()));
        key.writeBytes(new byte[] {0x22, 0x58, 0x20});
        key.writeBytes(coordinate(point.getAffineY()));
        return key.toByteArray();
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[32];
        var length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
