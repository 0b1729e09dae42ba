package org.nurture.examples.quickstart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads keys from PEM files. No message shows any part of a file. */
final class Pem {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----([A-Za-z0-9+/=\\s]*)-----END \\1-----");

    private Pem() {}

    static PrivateKey privateKey(Path file) throws UnusableInput {
        byte[] bytes = block(file, "PRIVATE KEY")
                .orElseThrow(() -> new UnusableInput(file
                        + " holds no private key in PKCS #8. Give one that begins with BEGIN PRIVATE KEY; convert"
                        + " another with: openssl pkcs8 -topk8 -nocrypt"));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException noKey) {
            throw new UnusableInput(file + " holds no RSA key that can be read. Make one with: openssl genpkey"
                    + " -algorithm RSA -pkeyopt rsa_keygen_bits:3072");
        }
    }

    static PublicKey publicKey(Path file) throws UnusableInput {
        try {
            Optional<byte[]> key = block(file, "PUBLIC KEY");
            if (key.isPresent()) {
                return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key.get()));
            }
            Optional<byte[]> certificate = block(file, "CERTIFICATE");
            if (certificate.isPresent()) {
                return CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(certificate.get()))
                        .getPublicKey();
            }
        } catch (GeneralSecurityException noKey) {
            throw new UnusableInput(
                    file + " holds no RSA key that can be read. Compare it with what the issuer publishes");
        }
        throw new UnusableInput(
                file + " holds no public key. Give one that begins with BEGIN PUBLIC KEY or BEGIN" + " CERTIFICATE");
    }

    private static Optional<byte[]> block(Path file, String kind) throws UnusableInput {
        try {
            Matcher block = BLOCK.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
            while (block.find()) {
                if (block.group(1).equals(kind)) {
                    return Optional.of(Base64.getMimeDecoder().decode(block.group(2)));
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new UnusableInput("cannot read " + file + ". Give a PEM file that exists and that you may read");
        }
    }
}
