# Builds parley and packs it with the schema it migrates to. PostgreSQL is a service of its own (docker-compose.yml).

FROM swift:6.3-bookworm AS build
RUN apt-get update \
    && apt-get install --yes --no-install-recommends libpq-dev pkg-config \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY Package.swift ./
COPY Sources Sources
RUN swift build --configuration release --product parley --static-swift-stdlib -Xswiftc -cross-module-optimization \
    && install -D "$(swift build --configuration release --static-swift-stdlib \
        -Xswiftc -cross-module-optimization --show-bin-path)/parley" /out/bin/parley

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates libpq5 tzdata \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --create-home --home-dir /var/lib/parley parley \
    && install -d -o parley -m 700 /var/lib/parley/person-keys
COPY --from=build /out/bin/parley /usr/local/bin/parley
COPY Schema /usr/local/share/parley/Schema
ENV PARLEY_SCHEMA_DIRECTORY=/usr/local/share/parley/Schema \
    PARLEY_KEY_DIRECTORY=/var/lib/parley/person-keys \
    PARLEY_HTTP_HOST=0.0.0.0
USER parley
VOLUME /var/lib/parley
EXPOSE 8080
ENTRYPOINT ["parley"]
CMD ["serve"]
