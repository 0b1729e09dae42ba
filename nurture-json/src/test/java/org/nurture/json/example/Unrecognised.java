package org.nurture.json.example;

public record Unrecognised(Header header, String type) implements Happening {}
