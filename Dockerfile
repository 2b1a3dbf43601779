# One image for the API, the worker and every command of trithuc:
#   docker build -t trithuc .
#   docker run -v trithuc-data:/data -p 127.0.0.1:3000:3000 --read-only --tmpfs /tmp trithuc
#   docker run -v trithuc-data:/data --read-only --tmpfs /tmp trithuc dist/apps/cli/src/main.js verify
# Only /data (embedded engines) and /tmp are ever written to.

FROM node:24.21.0-bookworm-slim AS base
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

FROM base AS build
# No package needs its scripts here: Node itself comes with the image.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json nest-cli.json ./
COPY scripts scripts
COPY apps apps
COPY libs libs
RUN node scripts/build.mjs

FROM base AS packages
RUN npm ci --omit=dev --ignore-scripts

FROM node:24.21.0-bookworm-slim
LABEL org.opencontainers.image.title="trithuc" \
      org.opencontainers.image.description="Shared knowledge base and rule library of an inspection sector" \
      org.opencontainers.image.licenses="Apache-2.0"
WORKDIR /app
ENV NODE_ENV=production TRITHUC_HOST=0.0.0.0 TRITHUC_PORT=3000 TRITHUC_DATA_DIR=/data
RUN mkdir /data && chown node:node /data
COPY package.json ./
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist/apps dist/apps
COPY --from=build /app/dist/libs dist/libs
COPY --from=build /app/dist/web dist/web
COPY content content
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/v1/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node"]
CMD ["dist/apps/api/src/main.js"]
